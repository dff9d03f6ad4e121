using System.Globalization;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using LearningCycles.People;
using LearningCycles.Support;
using static LearningCycles.Tests.Support.GivenSupport;

namespace LearningCycles.Tests.Support;

public class SupportPrivacyTests
{
    private static readonly PersonId[] Everybody = [Lee, Ana, Mia, Ivo, Pam, Pat, Una];

    [Fact]
    public void NoTextThatPeopleWroteIsInATextOfOursOrAFindingOrARedactedView()
    {
        var redacted = 0;
        var full = 0;
        Holds(
            (numbers, number) =>
            {
                var (request, today) = RandomSupport.Live(numbers);
                var told = RandomSupport.Told(number, today);
                var said = RandomSupport.Said(number, SupportMove.Withdraw);
                var texts = new List<string?>
                {
                    request.ToString(),
                    request.ToSnapshot().ToString(),
                    told.ToString(),
                    said.ToString(),
                    new SupportCase(request, SupportMove.Withdraw, today, told, SupportPolicy.Default, said).ToString(),
                    string.Join('\n', request.Plan),
                    string.Join('\n', request.LeaderUpdates),
                    string.Join('\n', request.History),
                };
                foreach (var move in Enum.GetValues<SupportMove>())
                    texts.AddRange(
                        request.Missing(move, today, told, facts: said).Select(violation => violation.ToString())
                    );
                foreach (var person in Everybody)
                {
                    var view = request.VisibleTo(person);
                    texts.Add(view?.ToString());
                    var mayRead = person == request.Raiser || request.AudienceRoleOf(person) is not null;
                    if (mayRead != view?.Request is not null)
                        return false;
                    full += mayRead ? 1 : 0;
                    if (view is { Request: null })
                    {
                        redacted++;
                        // Whatever a host writes of it, property by property.
                        texts.AddRange(
                            typeof(SupportRequestView).GetProperties().Select(one => one.GetValue(view)?.ToString())
                        );
                    }
                }
                return texts.All(text => text?.Contains(RandomSupport.Mark, StringComparison.Ordinal) != true);
            }
        );
        full.Should().BePositive();
        redacted.Should().BePositive("otherwise nothing was looked at");
    }

    [Fact]
    public void ARedactedViewHasRoomForStateAndDatesOnly() =>
        typeof(SupportRequestView)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(one => one.Name != nameof(SupportRequestView.Request))
            .Select(one => Nullable.GetUnderlyingType(one.PropertyType) ?? one.PropertyType)
            .Should()
            .OnlyContain(type =>
                type == typeof(SupportStage) || type == typeof(bool) || type == typeof(NodaTime.LocalDate)
            );

    [Fact]
    public void NobodyLearnsByDefaultThatARequestExists()
    {
        var request = At(SupportStage.InDiscussion);
        request.VisibleTo(Lee)!.Request.Should().Be(request);
        request.VisibleTo(Mia)!.Request.Should().Be(request);
        request.VisibleTo(Ana).Should().BeNull();
        request.VisibleTo(Pat).Should().BeNull();
        request.VisibleTo(Una).Should().BeNull();
    }

    [Fact]
    public void ASchoolLeaderWhoWasToldOfItSeesItsStateAndDates()
    {
        var told = At(SupportStage.InDiscussion).UpdateLeader(Talked.PlusDays(1), Pat).Value;
        var view = told.VisibleTo(Pat)!;
        view.Request.Should().BeNull();
        view.Stage.Should().Be(SupportStage.InDiscussion);
        view.IsOpen.Should().BeTrue();
        view.RaisedOn.Should().Be(Raised);
        view.ChangedOn.Should().Be(Talked.PlusDays(1));
        view.LeaderUpdatedOn.Should().Be(Talked.PlusDays(1));
        view.ToString().Should().Be("InDiscussion, raised on 2026-09-21, last changed on 2026-09-24");
        told.VisibleTo(Una).Should().BeNull("another one was told");
        var both = told.UpdateLeader(Talked.PlusDays(2), new("kim")).Value;
        both.LeaderUpdates.Select(update => update.Leader.Value).Should().Equal("pat", "kim");
        both.VisibleTo(Pat).Should().Be(both.VisibleTo(new("kim"))).And.NotBeNull("both were told");
    }

    [Fact]
    public void WhomItIsAboutSeesNothingEvenWhenASchoolTookTheRulesOut()
    {
        var nothingAsked = new SupportPolicy { Rules = new([]) };
        var request = Request()
            .WidenAudience(Talked, [new(Ana, AudienceRole.InvitedPeer)], policy: nothingAsked)
            .Value.UpdateLeader(Talked, Ana, "A word", nothingAsked)
            .Value;
        request.VisibleTo(Ana).Should().BeNull();
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void TextsAreTheSameInEveryCulture(string culture)
    {
        var expected = Texts();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Texts().Should().Equal(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        expected.Should().Contain("r1: Escalated, raised on 2026-09-21");

        static List<string?> Texts() =>
            [
                At(SupportStage.Escalated).ToString(),
                At(SupportStage.Escalated).ToSnapshot().ToString(),
                At(SupportStage.Escalated).VisibleTo(Lee)!.ToString(),
                Steps[0].ToString(),
                new LeaderUpdate(Due, Pat, "A word").ToString(),
                new SupportMoveDetails { RaiserConsentedOn = Due, Steps = Steps }.ToString(),
                new SupportFacts { By = Lee, Staff = Staff }.ToString(),
                .. SupportRuleExamples.All.Select(example =>
                    SupportRules.Every.Single(rule => rule.Id == example.Rule).Find(example.Case())?.Text
                ),
            ];
    }

    private static void Holds(Func<int[], int, bool> property)
    {
        var lives = Arb.From(Gen.Choose(0, 9_999).ArrayOf(), ArbMap.Default.ArbFor<int[]>().Shrinker);
        Prop.ForAll(lives, ArbMap.Default.ArbFor<NonNegativeInt>(), (life, number) => property(life, number.Get))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(40).WithReplay(20260901, 16001));
    }
}
