using System.Globalization;
using Directives.Sdk.Text;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;
using NodaTime;

namespace Directives.Cli.Input;

/// <summary>The units by whose names a register can be asked: those it has and those of the registry, in the register's province first.</summary>
/// <param name="register">The register.</param>
/// <param name="asOf">The day on which a name is meant.</param>
internal sealed class UnitNames(TaskRegister register, LocalDate asOf)
{
    private const int Suggestions = 3;

    /// <summary>How many letters a name may be off to be taken for a misspelt one.</summary>
    private const int Misspelt = 2;

    private readonly string? _province = RegisterFile.ProvinceOf(register);

    /// <summary>The key of a unit by its id or its name; null where neither the register nor the registry knows it.</summary>
    internal string? Find(string text)
    {
        var name = VietnameseText.Fold(text);
        if (Parties().FirstOrDefault(party => party.Id == text || VietnameseText.Fold(party.Name) == name) is { } named)
            return TrackedTask.KeyOf(named);
        if (Takers().FirstOrDefault(taker => VietnameseText.Fold(taker) == name) is { } taker)
            return taker;
        var unit = UnitRegistry.Vietnam.Find(text) ?? UnitRegistry.Vietnam.FindByName(text, asOf, _province);
        return unit?.Id ?? OfAnotherTime(name);
    }

    /// <summary>The key of a unit.</summary>
    /// <param name="option">The option that names it, for the message.</param>
    /// <param name="text">Its id or name.</param>
    /// <exception cref="CommandFailure">Nobody knows it.</exception>
    internal string Required(string option, string text) => Find(text) ?? throw Unknown(option, text);

    /// <summary>The key of a unit, or the text as it is where it is no misspelt name: who decides is often a person or an office.</summary>
    /// <exception cref="CommandFailure">It is a name that is known, but for a letter or two.</exception>
    internal string Actor(string option, string text)
    {
        if (Find(text) is { } key)
            return key;
        var name = VietnameseText.Fold(text);
        return Nearest(text) is [var nearest, ..] && Distance(name, VietnameseText.Fold(nearest)) <= Misspelt ? throw Unknown(option, text) : text;
    }

    private CommandFailure Unknown(string option, string text) => CommandFailure.Usage(string.Create(
        CultureInfo.InvariantCulture, $"{option}: neither the register nor the registry of units knows '{text}'; the nearest names are {string.Join(", ", Nearest(text).Select(name => $"'{name}'"))}."));

    private List<string> Nearest(string text)
    {
        var wanted = VietnameseText.Fold(text);
        var names = Parties().Select(party => party.Name).Concat(OfProvince().Select(unit => unit.Name)).Distinct(StringComparer.Ordinal);
        return [.. names.Select(name => (Name: name, Distance: Distance(wanted, VietnameseText.Fold(name)))).OrderBy(found => found.Distance).ThenBy(found => found.Name, StringComparer.Ordinal).Take(Suggestions).Select(found => found.Name)];
    }

    /// <summary>A unit of the register's province that bears the name on some other day; of several the last.</summary>
    private string? OfAnotherTime(string name) =>
        _province is null ? null : OfProvince().Where(unit => VietnameseText.Fold(unit.Name) == name).OrderBy(unit => unit.ValidFrom ?? LocalDate.MinIsoValue).LastOrDefault()?.Id;

    private IEnumerable<Unit> OfProvince() => UnitRegistry.Vietnam.Units.Where(unit => _province is null || UnitRegistry.Vietnam.ProvinceOf(unit)?.Id == _province);

    private IEnumerable<Party> Parties() => register.Histories.SelectMany(history => history.Task.Lead.Concat(history.Task.Coordinating));

    /// <summary>Whom tasks were passed to.</summary>
    private IEnumerable<string> Takers() => register.Histories.SelectMany(history => history.Events).OfType<Transferred>().Select(transfer => transfer.To);

    /// <summary>How many letters must be put in, left out or replaced to make one text of the other (Levenshtein).</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var first = 1; first <= left.Length; first++)
        {
            var before = row[0];
            row[0] = first;
            for (var second = 1; second <= right.Length; second++)
            {
                var above = row[second];
                row[second] = Math.Min(Math.Min(above, row[second - 1]) + 1, before + (left[first - 1] == right[second - 1] ? 0 : 1));
                before = above;
            }
        }

        return row[^1];
    }
}
