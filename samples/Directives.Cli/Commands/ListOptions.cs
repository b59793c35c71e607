using System.CommandLine;
using Directives.Cli.Input;
using Directives.Sdk.Tracking;
using NodaTime;

namespace Directives.Cli.Commands;

/// <summary>The options by which a list of tasks is narrowed to a unit, and by which it shows secret ones.</summary>
internal sealed class ListOptions(string unitDescription)
{
    private readonly Option<string?> _unit = TrackOptions.Unit(unitDescription);
    private readonly Option<bool> _withSubordinates = TrackOptions.WithSubordinates();
    private readonly Option<bool> _withSecret = TrackOptions.WithSecret();

    internal void AddTo(Command command)
    {
        command.Options.Add(_unit);
        command.Options.Add(_withSubordinates);
        command.Options.Add(_withSecret);
    }

    /// <exception cref="CommandFailure">Subordinates of no unit are asked for.</exception>
    internal Chosen Of(ParseResult parsed)
    {
        var chosen = new Chosen(parsed.GetValue(_unit), parsed.GetValue(_withSubordinates), parsed.GetValue(_withSecret));
        return chosen is { Unit: null, WithSubordinates: true } ? throw CommandFailure.Usage("--with-subordinates needs --unit.") : chosen;
    }

    /// <summary>What was chosen.</summary>
    internal sealed record Chosen(string? Unit, bool WithSubordinates, bool WithSecret)
    {
        /// <summary>The key of the unit; null where none is asked for.</summary>
        /// <exception cref="CommandFailure">Nobody knows the unit.</exception>
        internal string? Key(TaskRegister register, LocalDate asOf) => Unit is null ? null : new UnitNames(register, asOf).Required("--unit", Unit);

        /// <summary>A query narrowed to the unit.</summary>
        internal TaskQuery Narrow(TaskQuery query, TaskRegister register, LocalDate asOf) => query with { Unit = Key(register, asOf), WithSubordinates = WithSubordinates };
    }
}
