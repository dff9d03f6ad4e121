using System.Reflection;
using LearningCycles.Cycles;
using LearningCycles.Testing;

namespace LearningCycles.Tests.Conventions;

public class ConventionTests
{
    private static readonly Assembly Core = typeof(LearningCycle).Assembly;
    private static readonly string[] Rooms =
    [
        "People",
        "Rules",
        "Machines",
        "Frameworks",
        "Goals",
        "Slos",
        "Cycles",
        "Observations",
        "Meetings",
        "Agreements",
        "Support",
        "Relationships",
        "Overviews",
        "Profiles",
        "Languages",
        "Json",
    ];

    [Fact]
    public void ARoomMentionsOnlyRoomsToItsLeft() =>
        ConventionChecks.RoomDirection(Core, "LearningCycles", Rooms).Should().BeEmpty();

    [Fact]
    public void EveryPublicTypeLivesInARoom() =>
        ConventionChecks.TypesOutsideOfRooms(Core, "LearningCycles", Rooms).Should().BeEmpty();

    [Fact]
    public void EveryPublicTypeIsImmutable() => ConventionChecks.Mutable(Core).Should().BeEmpty();

    [Fact]
    public void EveryPublicTypeIsClosed() => ConventionChecks.OpenToInheritance(Core).Should().BeEmpty();

    [Fact]
    public void NoTextOfAPublicTypeFollowsTheCulture() => ConventionChecks.CultureBoundText(Core).Should().BeEmpty();

    [Fact]
    public void OnlyNodaTimeIsNeededBesideTheFramework() =>
        Core.GetReferencedAssemblies()
            .Select(assembly => assembly.Name)
            .Where(name => !name!.StartsWith("System", StringComparison.Ordinal))
            .Should()
            .Equal("NodaTime");

    [Fact]
    public void TheChecksFindWhatTheyAreMadeToFind()
    {
        // A check that looks at nothing would pass too.
        ConventionChecks
            .RoomDirection(Core, "LearningCycles", [.. Enumerable.Reverse(Rooms)])
            .Should()
            .Contain(line => line.StartsWith("LearningCycles.Cycles.LearningCycle mentions", StringComparison.Ordinal));
        ConventionChecks.TypesOutsideOfRooms(Core, "LearningCycles", "Rules").Should().NotBeEmpty();
        ConventionChecks.Mutable(typeof(List<>).Assembly).Should().NotBeEmpty();
        ConventionChecks.OpenToInheritance(typeof(Xunit.Assert).Assembly).Should().NotBeEmpty();
    }
}
