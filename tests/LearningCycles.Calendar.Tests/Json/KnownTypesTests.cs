using LearningCycles.Calendar.Json;
using LearningCycles.Calendar.Json.Text;
using LearningCycles.Json;
using LearningCycles.Testing;

namespace LearningCycles.Calendar.Tests.Json;

/// <summary>Every stored type has its form; a failure says which line to add to <c>CalendarTypes</c>.</summary>
public class KnownTypesTests
{
    private static readonly IReadOnlyList<object> Forms = StoredShapes.FormsOf(typeof(CalendarJson));
    private static readonly StoredTypeWalk Walk = new(Forms);

    [Fact]
    public void EveryStoredTypeHasAForm()
    {
        Walk.Lists.Select(item => $"add .WithList<{StoredTypeWalk.Name(item)}>()").Should().BeEmpty();
        Walk.Ids.Concat(Walk.Others).Select(type => $"add .WithWord for {type.FullName}").Should().BeEmpty();
    }

    [Fact]
    public void EveryMemberThatIsComputedIsLeftOut() =>
        Walk
            .Computed.Select(member => $"add .WithoutMembers<{member.Type.Name}>(\"{member.Name}\")")
            .Should()
            .BeEmpty();

    [Fact]
    public void NoFormIsForNothing() =>
        CalendarTypes
            .Stored.ToOptions()
            .Converters.Select(form => form.Type)
            .Except(StoredTypes.Common.ToOptions().Converters.Select(form => form.Type))
            .Except(Walk.Seen)
            .Should()
            .BeEmpty();

    [Fact]
    public void EverySnapshotIsStored() =>
        typeof(CalendarJson)
            .Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Snapshot", StringComparison.Ordinal) && type.IsSealed)
            .Should()
            .BeEquivalentTo(Forms.Select(form => new StoredShapes(form).Root.Type));

    [Fact]
    public void EveryStoredMemberIsInAGoldenFile() =>
        Walk.NotIn(Path.Combine(ApprovedText.SolutionFolder(), GivenStored.GoldenFolder)).Should().BeEmpty();

    [Fact]
    public void NoStoredListMayBeNull() => Walk.ListsThatMayBeNull.Should().BeEmpty();

    [Fact]
    public void WhatTheCompilerToldIsAllThatIsAsked() =>
        Forms
            .Select(form => new StoredShapes(form).Root.Options.TypeInfoResolver)
            .Should()
            .AllBeOfType<CalendarContext>();

    [Fact]
    public void NothingIsStoredDeeperThanIsSaid() =>
        GivenStored
            .Golden("calendar")
            .Split('\n')
            .Max(line => line.TakeWhile(c => c == ' ').Count() / 2)
            .Should()
            .BeInRange(5, 10);
}
