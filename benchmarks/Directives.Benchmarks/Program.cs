using BenchmarkDotNet.Running;
using Directives.Benchmarks;

// dotnet run -c Release --project benchmarks/Directives.Benchmarks -- --filter "*"
if (args is ["times", var file])
    return PeerRun.Print(file);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
