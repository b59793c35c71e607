using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Directives.Cli.Input;
using Directives.Cli.Sample;

namespace Directives.Cli.Commands;

/// <summary><c>track sample REG.db --year 2020 --seed 1</c>: a register to try things on.</summary>
internal static class TrackSampleCommand
{
    internal static Command Create(Host host)
    {
        var register = TrackOptions.Register();
        var year = new Option<int>("--year") { HelpName = "year", Description = $"The year of the notices, {SampleRegister.MinYear} to {SampleRegister.MaxYear}.", Required = true, CustomParser = Year };
        var seed = new Option<int>("--seed") { HelpName = "number", Description = "The same seed gives the same register.", DefaultValueFactory = _ => 1, CustomParser = Dates.Number };
        var command = new Command("sample", "Fills a register with a made-up year of a province: 600 tasks of 40 units.") { register, year, seed };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(register), parsed.GetRequiredValue(year), parsed.GetRequiredValue(seed)));
        return command;
    }

    private static int Run(Host host, string register, int year, int seed)
    {
        var histories = SampleRegister.Make(year, unchecked((ulong)seed));
        var added = RegisterFile.Value(register, RegisterFile.Run(RegisterFile.Open(register).Store.AddAsync(histories)));
        var units = histories.SelectMany(history => history.Task.Lead).Select(lead => lead.Id).Distinct().Count();
        host.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{added} nhiệm vụ của {units} đơn vị, {histories.Sum(history => history.Events.Count)} sự kiện"));
        return ExitCode.Done;
    }

    private static int Year(ArgumentResult argument)
    {
        var text = argument.Tokens.Count > 0 ? argument.Tokens[0].Value : "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= SampleRegister.MinYear and <= SampleRegister.MaxYear)
            return year;
        argument.AddError($"--year: '{text}' is no year from {SampleRegister.MinYear} to {SampleRegister.MaxYear}.");
        return 0;
    }
}
