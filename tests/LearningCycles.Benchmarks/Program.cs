using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using LearningCycles.Benchmarks;
using LearningCycles.Benchmarks.Cadences;
using LearningCycles.Benchmarks.Ics;
using LearningCycles.Benchmarks.Peers;

if (args is ["cadence", ..])
    return CadenceCommand.Run(args[1..]);
if (args is ["ics-growth"])
    return GrowthCommand.Run();

if (args is ["peers", ..])
    return PeerCommand.Run(args.Contains("--markdown"));

// In one process: no project is generated and restored, so it runs wherever the solution builds.
var config = ManualConfig
    .CreateEmpty()
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithIterationCount(12).WithWarmupCount(4))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddExporter(MarkdownExporter.GitHub)
    .AddLogger(ConsoleLogger.Default);
BenchmarkSwitcher
    .FromAssembly(typeof(CycleBenchmarks).Assembly)
    .Run(args.Length == 0 ? ["--filter", "*"] : args, config);
return 0;
