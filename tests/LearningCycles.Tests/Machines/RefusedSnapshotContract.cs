using LearningCycles.Machines;

namespace LearningCycles.Tests.Machines;

/// <summary>A snapshot that nothing can have written: how it is restored, and what a host reads of it.</summary>
/// <param name="Restore">Restores it, which throws.</param>
/// <param name="Message">The whole text.</param>
/// <param name="Member">The member that is wrong; null where it is the whole.</param>
public sealed record RefusedSnapshot(Action Restore, string Message, string? Member);

/// <summary>The refused snapshots of one kind of subject, by what is wrong with them.</summary>
public interface IRefusedSnapshots
{
    /// <summary>All of them.</summary>
    static abstract IReadOnlyDictionary<string, RefusedSnapshot> Refused { get; }
}

/// <summary>What a host reads of each refused snapshot: inherit it, and give the snapshots.</summary>
/// <typeparam name="TTests">The tests that inherit it.</typeparam>
public abstract class RefusedSnapshotContract<TTests>
    where TTests : IRefusedSnapshots
{
    /// <summary>What is wrong with each.</summary>
    public static TheoryData<string> Cases => [.. TTests.Refused.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheTextTellsWhatIsWrongAndWhatMayHaveHappened(string refused) =>
        Refusal(refused).Message.Should().Be(TTests.Refused[refused].Message);

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheMemberThatIsWrongIsNamed(string refused) =>
        Refusal(refused).Member.Should().Be(TTests.Refused[refused].Member);

    private static SnapshotRefusedException Refusal(string refused) =>
        FluentActions.Invoking(TTests.Refused[refused].Restore).Should().Throw<SnapshotRefusedException>().Which;
}
