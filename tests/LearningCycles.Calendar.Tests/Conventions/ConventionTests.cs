using System.Reflection;
using System.Runtime.CompilerServices;
using LearningCycles.Calendar.Schools;
using LearningCycles.Testing;

namespace LearningCycles.Calendar.Tests.Conventions;

public class ConventionTests
{
    private const string Root = "LearningCycles.Calendar";
    private static readonly Assembly Calendar = typeof(SchoolCalendar).Assembly;

    [Fact]
    public void IcsKnowsNothingOfCoachingOrSchools() =>
        ConventionChecks
            .RoomDirection(Calendar, Root, "Ics", "Schools", "Cadences", "Exchange", "Json")
            .Should()
            .BeEmpty();

    [Fact]
    public void OnlyExchangeSeesBothCoachingAndICalendar() =>
        ConventionChecks
            .RoomDirection(Calendar, Root, "Schools", "Cadences", "Ics", "Exchange", "Json")
            .Should()
            .BeEmpty();

    [Fact]
    public void IcsKnowsNothingOfTheCore() =>
        // Everything of the core but its values, seen as rooms to the right of Ics.
        ConventionChecks
            .RoomDirection(Calendar, "LearningCycles", "Calendar.Ics", "People", "Rules", "Cycles")
            .Should()
            .BeEmpty();

    [Fact]
    public void EveryPublicTypeLivesInARoom() =>
        ConventionChecks
            .TypesOutsideOfRooms(Calendar, Root, "Schools", "Cadences", "Ics", "Exchange", "Json")
            .Should()
            .BeEmpty();

    [Fact]
    public void EveryPublicTypeIsImmutable() => ConventionChecks.Mutable(Calendar).Should().BeEmpty();

    [Fact]
    public void EveryPublicTypeIsClosed() => ConventionChecks.OpenToInheritance(Calendar).Should().BeEmpty();

    [Fact]
    public void NoTextOfAPublicTypeFollowsTheCulture() =>
        ConventionChecks.CultureBoundText(Calendar).Should().BeEmpty();

    [Fact]
    public void EveryPublicValueSaysItselfInWords() =>
        Calendar
            .GetExportedTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && IsSilent(type))
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal)
            .Should()
            .BeEmpty();

    // The text that the compiler makes for a record lists all that it holds, with type names for what is in it.
    private static bool IsSilent(Type type) =>
        type.GetMethod(nameof(ToString), BindingFlags.Instance | BindingFlags.Public, [])! is var words
        && (
            words.DeclaringType == typeof(object) || words.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        );

    [Fact]
    public void OnlyNodaTimeAndTheCoreAreNeededBesideTheFramework() =>
        Calendar
            .GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Should()
            .Equal("LearningCycles", "NodaTime");
}
