using Ardalis.Result;
using Directives.Sdk;
using Directives.Sdk.EntityFrameworkCore;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;
using NodaTime;

namespace Directives.Cli.Input;

/// <summary>A register file, opened and loaded for one command; what is wrong with it ends the command.</summary>
internal sealed class RegisterFile
{
    private readonly string _path;
    private readonly RegisterStore _store;

    private RegisterFile(string path, RegisterStore store)
    {
        _path = path;
        _store = store;
    }

    internal RegisterStore Store => _store;

    /// <summary>The file, made where there is none.</summary>
    internal static RegisterFile Open(string path) => new(path, Value(path, Run(RegisterStore.OpenAsync(path))));

    /// <summary>The file, which must be there.</summary>
    internal static RegisterFile OpenExisting(string path) => new(path, Value(path, Run(RegisterStore.OpenExistingAsync(path))));

    internal TaskRegister Load() => Value(_path, Run(_store.LoadAsync()));

    /// <summary>A register as known on a day, by default on the last one on which something was recorded, for questions up to a day.</summary>
    internal static RegisterView View(TaskRegister register, LocalDate? knownOn, LocalDate through) =>
        register.AsKnownOn(knownOn ?? LastRecorded(register, through), through);

    internal static LocalDate LastRecorded(TaskRegister register, LocalDate least)
    {
        foreach (var history in register.Histories)
        {
            if (history.Events.Count > 0 && history.Events[^1].Recorded > least)
                least = history.Events[^1].Recorded;
        }

        return least;
    }

    /// <summary>The province of the first unit that has one; null where none has.</summary>
    internal static string? ProvinceOf(TaskRegister register) =>
        Parties(register).Select(party => party.Id is { } id && UnitRegistry.Vietnam.Find(id) is { } unit ? UnitRegistry.Vietnam.ProvinceOf(unit)?.Id : null).FirstOrDefault(id => id is not null);

    private static IEnumerable<Party> Parties(TaskRegister register) => register.Histories.SelectMany(history => history.Task.Lead.Concat(history.Task.Coordinating));

    internal static T Value<T>(string source, Result<T> result) =>
        result.IsSuccess ? result.Value : throw CommandFailure.Unreadable(source, Message(result));

    internal static T Run<T>(Task<T> task) => task.GetAwaiter().GetResult();

    internal static string Message<T>(Result<T> result)
    {
        if (result.ValidationErrors.FirstOrDefault() is { } error)
            return error.ErrorMessage;
        var text = result.Errors.FirstOrDefault() ?? result.Status.ToString();
        return text.IndexOf(": ", StringComparison.Ordinal) is var colon and >= 0 && ResultCode.Of(result) is not null ? text[(colon + 2)..] : text;
    }
}
