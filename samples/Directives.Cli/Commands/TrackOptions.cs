using System.CommandLine;
using Directives.Cli.Input;
using Directives.Sdk.Tracking;
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

    internal static Option<string?> Text(string name, string helpName, string description) => new(name) { HelpName = helpName, Description = description };

    internal static Option<Secrecy> Secrecy() => new("--secrecy")
    {
        Description = "The level of secrecy (độ mật): lists do not show the wording of secret tasks.",
        HelpName = "none|confidential|secret|top-secret",
        CustomParser = argument =>
        {
            var parsed = SecrecyPattern.Parse(argument.Tokens.Count > 0 ? argument.Tokens[0].Value : "");
            if (!parsed.IsSuccess)
                argument.AddError($"--secrecy: {RegisterFile.Message(parsed)}");
            return parsed.IsSuccess ? parsed.Value : default;
        },
    };

    internal static Option<bool> WithSubordinates() => new("--with-subordinates") { Description = "With --unit: the units below it count too." };

    internal static Option<bool> WithSecret() => new("--with-secret") { Description = "Shows the wording of secret tasks too; by default a list has their id and “(mật)”." };

    internal static Option<LocalDate?> Recorded() => OptionalDay("--recorded", "The day of entry; by default today.");
}
