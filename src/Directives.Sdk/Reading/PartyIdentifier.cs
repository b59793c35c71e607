using Directives.Sdk.Notices;
using Directives.Sdk.Units;
using NodaTime;

namespace Directives.Sdk.Reading;

/// <summary>
/// Gives the parties of a notice the ids of the units they are, where a registry knows their names in the notice's province on its day. Nothing else changes; an id that is there stays.
/// </summary>
public static class PartyIdentifier
{
    /// <summary>Central offices sit in Hà Nội: as the place of a document it does not say that the document speaks in that province.</summary>
    private const string Capital = "ha-noi";

    /// <summary>The notice with ids.</summary>
    /// <remarks>
    /// The day is that of issue, else of the meeting. While it is blank in part or altogether, a unit must bear the name on the first and the last day it may be. The province is the one
    /// that the issuer's name ends with, else the place (not Hà Nội, where central offices sit), unless the issuer is a central body.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Notice Identify(Notice notice, UnitRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(registry);
        var first = notice.Issued?.FirstDay ?? notice.Meeting?.Date ?? LocalDate.MinIsoValue;
        var last = notice.Issued?.LastDay ?? notice.Meeting?.Date ?? LocalDate.MaxIsoValue;
        var province = Province(notice, registry, first);
        var known = new Dictionary<string, string?>(StringComparer.Ordinal);
        return notice with { Conclusions = notice.Conclusions.Select(conclusion => conclusion with { Directives = conclusion.Directives.Select(Identified).ToEquatableList() }).ToEquatableList() };

        Directive Identified(Directive directive)
        {
            var (lead, coordinating, via, reportTo) = (WithIds(directive.Lead), WithIds(directive.Coordinating), WithIds(directive.Via), WithIds(directive.ReportTo));
            return lead == directive.Lead && coordinating == directive.Coordinating && via == directive.Via && reportTo == directive.ReportTo
                ? directive
                : directive with { Lead = lead, Coordinating = coordinating, Via = via, ReportTo = reportTo };
        }

        EquatableList<Party> WithIds(EquatableList<Party> parties)
        {
            Party[]? identified = null;
            for (var index = 0; index < parties.Count; index++)
            {
                if (IsKnown(parties[index]))
                    (identified ??= parties.AsSpan().ToArray())[index] = parties[index] with { Id = Id(parties[index].Name) };
            }

            return identified is null ? parties : EquatableList.Create<Party>(identified);
        }

        bool IsKnown(Party party) => party.Type == PartyType.Unit && party.Id is null && Id(party.Name) is not null;

        string? Id(string name)
        {
            if (!known.TryGetValue(name, out var id))
                known.Add(name, id = Find(registry, name, first, last, province));
            return id;
        }
    }

    private static string? Find(UnitRegistry registry, string name, LocalDate first, LocalDate last, string? province)
    {
        var unit = registry.FindByName(name, first, province);
        return unit is not null && (first == last || registry.FindByName(name, last, province)?.Id == unit.Id) ? unit.Id : null;
    }

    private static string? Province(Notice notice, UnitRegistry registry, LocalDate asOf)
    {
        if (notice.Issuer is { } issuer)
        {
            if (registry.ProvinceAtEnd(issuer, asOf) is { } named)
                return named.Id;
            if (registry.FindByName(issuer, asOf) is not null)
                return null;
        }

        return notice.Place is { } place && registry.ProvinceAtEnd(place, asOf) is { Id: not Capital } placed ? placed.Id : null;
    }
}
