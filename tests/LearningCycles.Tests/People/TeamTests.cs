using LearningCycles.People;

namespace LearningCycles.Tests.People;

public class TeamTests
{
    private static readonly PersonId Lee = new("lee");
    private static readonly PersonId Ana = new("ana");

    [Fact]
    public void ATeamHasALeadAndItsTeachers() => new Team("Grade 6", Lee, [Ana]).Teachers.Should().Equal(Ana);

    [Fact]
    public void ATeamThatFormsMayBeEmpty() => new Team("Grade 6", Lee, []).Teachers.Should().BeEmpty();

    [Fact]
    public void ALeadIsNoTeacherOfTheOwnTeam() =>
        FluentActions
            .Invoking(() => new Team("Grade 6", Lee, [Ana, Lee]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("lee is both lead and teacher of the team Grade 6.\nMaybe*");

    [Fact]
    public void ATeacherIsInATeamOnce() =>
        FluentActions
            .Invoking(() => new Team("Grade 6", Lee, [Ana, Ana]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("ana is given twice in teachers.*");

    [Fact]
    public void APersonHoldsARoleOnce() =>
        FluentActions
            .Invoking(() => new Person(Ana, "Ana", [Role.Teacher, Role.Teacher]))
            .Should()
            .Throw<ArgumentException>();

    [Fact]
    public void PeopleAreOrderedByTheirIdsCharactersInEveryCulture() =>
        new[] { new PersonId("ı"), new PersonId("I"), new PersonId("i") }
            .Order()
            .Select(p => p.Value)
            .Should()
            .Equal("I", "i", "ı");
}
