using Attest.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["throughput", var file, ..]) return Throughput.Run(file, args.Length > 2 ? args[2] : "10");
BenchmarkSwitcher.FromAssembly(typeof(Throughput).Assembly).Run(args);
return 0;
