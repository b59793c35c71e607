using BenchmarkDotNet.Running;

// dotnet run -c Release --project benchmarks/Directives.Benchmarks -- --filter "*"
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
