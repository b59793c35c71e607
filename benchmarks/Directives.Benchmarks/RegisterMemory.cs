using System.Globalization;
using Directives.Sdk.Tracking;
using NodaTime;

namespace Directives.Benchmarks;

/// <summary>How many bytes a task keeps in memory, with its history in a register and in the view of it as known on a day.</summary>
internal static class RegisterMemory
{
    private const int Tasks = 1_000_000;

    internal static int Print()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var register = RegisterBenchmarks.RegisterOf(Tasks);
        var withRegister = GC.GetTotalMemory(forceFullCollection: true);
        var view = register.AsKnownOn(new LocalDate(2021, 3, 5), new LocalDate(2020, 12, 31));
        var withView = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(withRegister - before) / Tasks} bytes a task in the register, {(withView - withRegister) / Tasks} in its view ({register.Count} tasks, {view.AssignmentCount} assignments)."));
        GC.KeepAlive(register);
        return 0;
    }
}
