using BenchmarkDotNet.Running;
using Directives.Benchmarks;

// dotnet run -c Release --project benchmarks/Directives.Benchmarks -- --filter "*"
// dotnet run -c Release --project benchmarks/Directives.Benchmarks -- memory
if (args is ["times", var file])
    return PeerRun.Print(file);
if (args is ["memory"])
    return RegisterMemory.Print();
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
