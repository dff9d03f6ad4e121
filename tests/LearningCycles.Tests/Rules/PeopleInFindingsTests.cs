using System.Text.RegularExpressions;
using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;

namespace LearningCycles.Tests.Rules;

public class PeopleInFindingsTests
{
    private static readonly PersonId Ana = new("ana");
    private static readonly PersonId Bo = new("bo");

    [Fact]
    public void AHostShowsNamesWhereIdsStand()
    {
        var finding = Finding.Of("by {by} on {date}", ("by", Ana), ("date", new LocalDate(2026, 9, 1)));

        finding.Text.Should().Be("by ana on 2026-09-01");
        finding.Describe(NameOf).Should().Be("by Ana Ortiz on 2026-09-01");
    }

    [Fact]
    public void SeveralPeopleAreNamedEach() =>
        Finding
            .Of("not: {people}", ("people", (ValueList<PersonId>)[Ana, Bo]))
            .Describe(NameOf)
            .Should()
            .Be("not: Ana Ortiz, Bo {Imani}");

    [Fact]
    public void APersonInsideOfAnItemIsNamedToo()
    {
        var listed = new Listed();
        listed.Add(PeopleText.Of($"{Ana} and {Bo} ({new LocalDate(2026, 9, 1)})"));
        listed.Add("ana of another kind");
        listed.Add(Bo);

        var finding = Finding.Of("late: {who}", ("who", listed));

        finding.Text.Should().Be("late: ana and bo (2026-09-01), ana of another kind, bo");
        finding
            .Describe(NameOf)
            .Should()
            .Be("late: Ana Ortiz and Bo {Imani} (2026-09-01), ana of another kind, Bo {Imani}");
    }

    [Fact]
    public void AListOfPeopleInsideOfAnItemKeepsItsKinds()
    {
        var people = new Listed();
        people.Add(Ana, Severity.Advice);
        people.Add(Bo, Severity.Required);
        var listed = new Listed();
        listed.Add(PeopleText.Of($"S1 ({people})"));

        Finding
            .Of("{who}", ("who", listed))
            .Describe(NameOf)
            .Should()
            .Be("S1 (Ana Ortiz (Advice), Bo {Imani} (Required))");
    }

    [Fact]
    public void ALanguageNamesPeopleToo()
    {
        var violation = new RuleViolation(new("X-1"), Severity.Advice, "s", Finding.Of("by {who}", ("who", Ana)));
        var german = new RuleLanguage("de", [], [new(new("X-1"), "by {who}", "von {who}")], [new("advice", "Rat")]);

        german.FindingOf(violation, NameOf).Should().Be("von Ana Ortiz");
        german.Say(violation, NameOf).Should().Be("X-1 Rat: von Ana Ortiz");
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    [InlineData(0, -1)]
    [InlineData(0, 99)]
    public void APlaceWhereThePersonsIdDoesNotStandIsRefused(int item, int at)
    {
        var value = () => new FindingValue("who", ["ana"]) { People = [new(item, at, Ana)] };

        value.Should().Throw<ArgumentException>().WithMessage("A person's id does not stand*");
    }

    [Fact]
    public void PlacesThatOverlapAreRefused()
    {
        var value = () => new FindingValue("who", ["anana"]) { People = [new(0, 0, Ana), new(0, 2, Ana)] };

        value.Should().Throw<ArgumentException>().WithMessage("A person's id does not stand*");
    }

    // If one rule marks a person and another writes the same id as plain text, the second one leaves it here.
    [Fact]
    public void NoRuleLeavesAPersonsIdWhereItsNameBelongs()
    {
        var violations = IRulesWithExamples.All.SelectMany(rules => rules.Violations).ToList();
        var ids = violations
            .SelectMany(one => one.Finding.Values)
            .SelectMany(value => value.People)
            .Select(mention => mention.Person.Value)
            .Where(id => id.Length > 2 && id.All(char.IsAsciiLetterLower))
            .Distinct()
            .ToList();
        var anyId = new Regex($@"(?<![\w/-])({string.Join('|', ids)})(?![\w/-])");

        ids.Should().HaveCountGreaterThan(5);
        violations
            .Select(one => one.Finding.Describe(_ => "Somebody"))
            .Where(text => anyId.IsMatch(text))
            .Should()
            .BeEmpty();
    }

    private static string NameOf(PersonId person) => person == Ana ? "Ana Ortiz" : "Bo {Imani}";
}
