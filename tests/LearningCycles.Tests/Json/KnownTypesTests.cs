using System.Text.Json;
using LearningCycles.Agreements;
using LearningCycles.Json;
using LearningCycles.Json.Text;
using LearningCycles.Testing;

namespace LearningCycles.Tests.Json;

/// <summary>Every stored type has its form; a failure says which line to add.</summary>
public class KnownTypesTests
{
    private static readonly IReadOnlyList<object> Forms = StoredShapes.FormsOf(typeof(LearningCyclesJson));
    private static readonly StoredTypeWalk Walk = new(Forms);

    [Fact]
    public void TheTestsRunWithoutReflectionForJson() => JsonSerializer.IsReflectionEnabledByDefault.Should().BeFalse();

    [Fact]
    public void EveryStoredTypeHasAForm()
    {
        Walk.Lists.Select(item => $"add to ListForms: new ListForm<{StoredTypeWalk.Name(item)}>(),").Should().BeEmpty();
        Walk.Ids.Select(id => $"add to IdForms: Id(text => new {id.Name}(text), id => id.Value),").Should().BeEmpty();
        Walk.Others.Select(type => $"add a form for {type.FullName} to ValueForms").Should().BeEmpty();
    }

    [Fact]
    public void EveryMemberThatIsComputedIsLeftOut() =>
        Walk
            .Computed.Select(member => $"add to ComputedMembers: (typeof({member.Type.Name}), \"{member.Name}\"),")
            .Should()
            .BeEmpty();

    [Fact]
    public void NoFormIsForNothing()
    {
        ListForms.All.Concat(IdForms.All).Select(form => form.Type!).Except(Walk.Seen).Should().BeEmpty();
        ComputedMembers.All.Select(member => member.Type).Except(Walk.Seen).Should().BeEmpty();
    }

    [Fact]
    public void EverySnapshotIsStored() =>
        typeof(LearningCyclesJson)
            .Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Snapshot", StringComparison.Ordinal) && type.IsSealed)
            .Except(Forms.Select(form => new StoredShapes(form).Root.Type))
            .Select(type =>
                $"add [JsonSerializable(typeof({type.Name}))] to JsonContext, and a form to LearningCyclesJson"
            )
            .Should()
            .BeEmpty();

    [Fact]
    public void EveryStoredMemberIsInAGoldenFile() =>
        Walk.NotIn(Path.Combine(ApprovedText.SolutionFolder(), GivenJson.GoldenFolder))
            .Should()
            // The text of an amendment goes into its version.
            .Equal((typeof(AgreementMoveDetails), "text"));

    [Fact]
    public void NoStoredListMayBeNull() => Walk.ListsThatMayBeNull.Should().BeEmpty();

    [Fact]
    public void NothingIsStoredDeeperThanIsRead() =>
        GivenJson
            .Golden("cycle")
            .Split('\n')
            .Max(line => line.TakeWhile(c => c == ' ').Count() / 2)
            .Should()
            .BeLessThan(12);
}
