using FsCheck;
using FsCheck.Fluent;

namespace LearningCycles.Calendar.Tests;

/// <summary>Checks properties with FsCheck: the same cases in each run, and a failure that shows the shrunk case.</summary>
internal static class PropertyCheck
{
    private static Config Repeatable(int tests) =>
        Config
            .QuickThrowOnFailure.WithMaxTest(tests)
            .WithReplay(
                Microsoft.FSharp.Core.FSharpOption<Replay>.Some(
                    new Replay(new Rnd(20260824, 20270529), Microsoft.FSharp.Core.FSharpOption<int>.None)
                )
            );

    internal static void ForAll<T>(Gen<T> cases, Action<T> holds, int tests = 300) =>
        Prop.ForAll(Arb.From(cases), holds).Check(Repeatable(tests));

    internal static void ForAll<T>(Arbitrary<T> cases, Action<T> holds, int tests = 300) =>
        Prop.ForAll(cases, holds).Check(Repeatable(tests));
}
