using System.CommandLine;
using Directives.Cli.Input;
using NodaTime;

namespace Directives.Cli.Commands;

/// <summary>The arguments and options that the commands of <c>track</c> share.</summary>
internal static class TrackOptions
{
    internal static Argument<string> Register() => new("REG.db") { Description = "The register file." };

    internal static Option<LocalDate> Day(string name, string description) =>
        new(name) { HelpName = "date", Description = description, Required = true, CustomParser = Dates.WorkingDay };

    internal static Option<LocalDate?> OptionalDay(string name, string description) =>
        new(name) { HelpName = "date", Description = description, CustomParser = Dates.OptionalWorkingDay };

    internal static Option<LocalDate?> KnownOn() => OptionalDay("--known-on", "The last day of recording that counts; by default all that is recorded.");

    internal static Option<string?> Unit(string description) => new("--unit") { HelpName = "unit", Description = description };

    internal static Option<LocalDate?> Recorded() => OptionalDay("--recorded", "The day of entry; by default today.");
}
