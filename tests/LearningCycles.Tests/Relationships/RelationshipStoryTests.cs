using System.Globalization;
using LearningCycles.Machines;
using LearningCycles.Relationships;
using LearningCycles.Support;
using LearningCycles.Testing;
using NodaTime;
using static LearningCycles.Tests.Relationships.GivenRelationship;
using Staff = LearningCycles.Tests.Support.GivenSupport;

namespace LearningCycles.Tests.Relationships;

public class RelationshipStoryTests
{
    [Fact]
    public void AStrainedRelationshipGoesToAnInterventionAndBack()
    {
        // The lead marks it, for a mentor to see.
        var strained = Strained(Mia);
        strained.StrainSeenBy(Lee)!.Since.Should().Be(new LocalDate(2026, 9, 14));
        strained.StrainSeenBy(Mia).Should().NotBeNull();
        strained.StrainSeenBy(Ana).Should().BeNull();

        // A week later the lead asks for support; talks do not help, and the school leader intervenes.
        var by = (LearningCycles.People.PersonId person) => new SupportFacts { By = person };
        var request = SupportRequest
            .Raise(
                new("r1"),
                Lee,
                new(Ana, Lee),
                "Visits are called off again and again.",
                ConfidentialityLevel.IltMembers,
                [Staff.Mentor],
                new(2026, 9, 21)
            )
            .Value.Acknowledge(new(2026, 9, 22), facts: by(Mia))
            .Value.Discuss(new(2026, 9, 23), [Mia], facts: by(Mia))
            .Value.AgreePlan(new(2026, 9, 23), Staff.Steps, facts: by(Lee))
            .Value.Escalate(new(2026, 10, 2), [Staff.Leader], facts: by(Lee))
            .Value.RequestIntervention(new(2026, 10, 2), "Two talks and a visit", "A talk of three", facts: by(Lee))
            .Value.AcceptIntervention(new(2026, 10, 5), facts: by(Staff.Pat))
            .Value.Resolve(new(2026, 10, 5), "A pause of two weeks", RelationshipEffect.Suspend, facts: by(Staff.Pat))
            .Value;
        request.Effect.Should().Be(RelationshipEffect.Suspend);

        // Coaching rests, once the cycle does.
        strained
            .Suspend(Later, "As agreed", facts: new() { RunningCycles = [new("c1")] })
            .Violations.Select(violation => violation.ToString())
            .Should()
            .Equal("RSH-07 required: still running: c1; pause them first");
        var resting = strained.Suspend(Later, "As agreed", facts: new() { PausedCycles = [new("c1")] }).Value;

        // Two weeks later it goes on, and the lead takes the mark off.
        var back = resting.Return(new(2026, 10, 19), facts: new() { PausedCycles = [new("c1")] });
        back.Violations.Select(violation => violation.ToString())
            .Should()
            .Equal("RSH-08 advice: still paused: c1; resume them next");
        var cleared = back.Value.ClearStrained(new(2026, 11, 2), facts: ByLead).Value;
        cleared.Stage.Should().Be(RelationshipStage.Active);
        cleared.StrainSeenBy(Lee).Should().BeNull();
        cleared.StrainsSeenBy(Mia).Should().ContainSingle().Which.Until.Should().Be(new LocalDate(2026, 11, 2));
        cleared.StrainsSeenBy(Ana).Should().BeEmpty();
    }

    [Fact]
    public void ALeadAndATeacherBeginAfterTheirFirstConversation()
    {
        var onboarding = Relationship().With(Year).Accept(Accepted, facts: ByLead).Value;
        onboarding
            .Activate(Activated)
            .Violations.Select(violation => violation.Rule.Value)
            .Should()
            .Equal("REL-01", "REL-02", "REL-03", "REL-04", "REL-05", "RSH-04");
        var active = onboarding.With(Onboarded).Activate(Activated);
        active.Violations.Should().BeEmpty();
        active.Value.ToString().Should().Be("2026/ana: lee with ana, Active");
        onboarding
            .With(Onboarded)
            .Activate(Activated, RelationshipPolicy.WithSignedAgreement)
            .Violations.Select(violation => violation.ToString())
            .Should()
            .Equal("RSH-06 required: no coaching agreement is in force");
    }

    [Fact]
    public void TheNextYearBeginsWithThePreferencesAndNothingPrivate()
    {
        var ended = At(RelationshipStage.Ended);
        var next = ended
            .ProposeAnew(
                new("2027/ana"),
                Later,
                newSchoolYear: NextYear,
                copiesPreferences: true,
                teacherConsentedOn: Later
            )
            .Value;
        next.Onboarding.Should().Be(new Onboarding { PreferencesRecordedOn = Held });
        (next.Lead, next.Teacher, next.Previous, next.SchoolYear).Should().Be((Lee, Ana, ended.Id, NextYear));
        next.Stage.Should().Be(RelationshipStage.Proposed);
        var bos = ended.ProposeAnew(new("2026/ana/2"), Later, newLead: Bo).Value;
        bos.Lead.Should().Be(Bo);
        bos.Onboarding.Should().Be(new Onboarding(), "without consent not even the preferences go along");
        var same = () => ended.ProposeAnew(ended.Id, Later, Bo);
        same.Should().Throw<ArgumentException>().WithMessage("2026/ana is this relationship's own id.\nMaybe*");
        var self = () => ended.ProposeAnew(new("x"), Later, Ana);
        self.Should().Throw<ArgumentException>().WithMessage("ana is the teacher.\nMaybe*");
    }

    [Fact]
    public void AnEndTakesTheMarkOff()
    {
        var ended = Strained().End(Later, "Moved").Value;
        ended.StrainSeenBy(Lee).Should().BeNull();
        ended.StrainsSeenBy(Lee)[0].Until.Should().Be(Later);
    }

    [Fact]
    public void AnEndThatIsDatedBeforeTheMarkLeavesNoTimeThatEndsBeforeItBegins()
    {
        var strain = Strained().End(Activated, "Moved").Value.StrainsSeenBy(Lee)[0];
        (strain.Since, strain.Until).Should().Be((new LocalDate(2026, 9, 14), new LocalDate(2026, 9, 14)));
    }

    [Fact]
    public void AMarkThatIsSetAgainWhereASchoolTookTheRulesOutEndsTheOneBefore()
    {
        var free = new RelationshipPolicy { Rules = new([]) };
        var again = Strained(Mia).MarkStrained(Later, policy: free).Value;
        again.StrainsSeenBy(Lee).Select(strain => strain.Until).Should().Equal(Later, null);
        again.StrainSeenBy(Mia).Should().BeNull("she is not of the later mark's audience");
        again.ClearStrained(Later.PlusDays(1), facts: ByLead).Value.StrainsSeenBy(Lee)[0].Until.Should().Be(Later);
    }

    [Fact]
    public void EachSeesWhatIsTheirs()
    {
        var strained = Strained(Mia);
        var lead = strained.VisibleTo(Lee);
        lead.Onboarding.Should().Be(strained.Onboarding);
        lead.Strain!.Reason.Should().Contain("called off");
        var teacher = strained.VisibleTo(Ana);
        teacher.Onboarding!.Conversation!.Notes.Should().BeNull("the notes are the lead's");
        teacher.Onboarding.Conversation.Expectations.Should().Contain("No surprises");
        teacher.Strain.Should().BeNull();
        var mentor = strained.VisibleTo(Mia);
        (mentor.Onboarding, mentor.Strain?.Since).Should().Be((null, new LocalDate(2026, 9, 14)));
        var other = strained.VisibleTo(Bo);
        (other.Onboarding, other.Strain).Should().Be((null, null));
        other.Checklist.Should().Equal(strained.Onboarding.Checklist());
        other.ToString().Should().Be("lee with ana: Active since 2026-08-28");
    }

    [Fact]
    public void NobodyButTheLeadLearnsOfTheMark()
    {
        // The same relationship with and without a mark looks the same in every way but to those who may see it.
        var (plain, marked) = (Active(), Strained(Mia));
        marked.History.Should().Equal(plain.History);
        marked.LastChange.Should().Be(plain.LastChange);
        marked.ToString().Should().Be(plain.ToString());
        marked.ToSnapshot().ToString().Should().Be(plain.ToSnapshot().ToString());
        marked.OpenMoves.Should().Equal(plain.OpenMoves);
        foreach (var person in new[] { Ana, Bo })
        {
            marked.VisibleTo(person).Should().Be(plain.VisibleTo(person));
            foreach (var move in Enum.GetValues<RelationshipMove>())
            foreach (var on in new LocalDate[] { Accepted, Activated, new(2026, 9, 1), Later })
                marked
                    .Missing(move, on, facts: new() { By = person })
                    .Should()
                    .Equal(plain.Missing(move, on, facts: new() { By = person }));
        }
        marked.StrainSeenBy(Lee)!.ToString().Should().Be("Strain");
    }

    [Fact]
    public void TheTeacherNeverSeesTheMarkEvenWhenASchoolTookTheRulesOut() =>
        Active()
            .MarkStrained(Later, [Ana], policy: new() { Rules = new([]) })
            .Value.StrainSeenBy(Ana)
            .Should()
            .BeNull();

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void NoTextOfOursHoldsWhatSomebodyWroteOrFollowsTheCulture(string culture)
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
        expected.Should().NotContain(text => text.Contains(Mark)).And.Contain(text => text.Contains("2026-08-21"));

        static List<string> Texts()
        {
            var strained = Strained(Mia);
            var told = new RelationshipMoveDetails
            {
                Reason = Mark,
                Audience = [Mia],
                NewSchoolYear = NextYear,
                TeacherConsentedOn = Later,
            };
            return
            [
                strained.ToString(),
                strained.ToSnapshot().ToString(),
                strained.VisibleTo(Lee).ToString(),
                strained.StrainSeenBy(Lee)!.ToString(),
                strained.LastChange.ToString(),
                told.ToString(),
                new RelationshipFacts { By = Lee, RunningCycles = [new("c1")] }.ToString(),
                new RelationshipCase(
                    strained,
                    RelationshipMove.End,
                    Later,
                    told,
                    RelationshipPolicy.Default,
                    ByLead
                ).ToString(),
                Onboarded.ToString(),
                Onboarded.Welcome!.ToString(),
                Onboarded.Form!.ToString(),
                Onboarded.Form!.Answers.ToString(),
                Onboarded.Conversation!.ToString(),
                Onboarded.Role!.ToString(),
                Onboarded.StudentIntroduction!.ToString(),
                Onboarded.TeacherSlo.ToString(),
                TeamLaunch.Of(new("Science", Lee, [Ana]), [strained], Later).ToString(),
                .. Onboarded.Checklist().Select(item => item.ToString()),
                .. RelationshipRuleExamples
                    .All.Select(example =>
                        RelationshipRules.Every.Single(rule => rule.Id == example.Rule).Find(example.Case())?.Text
                    )
                    .OfType<string>(),
            ];
        }
    }

    [Fact]
    public void RulesThatAreKeptAllocateNothing()
    {
        var subject = new RelationshipCase(
            Onboarding(Onboarded with { AgreementInForceSince = Held }),
            RelationshipMove.Activate,
            Activated,
            RelationshipMoveDetails.None,
            RelationshipPolicy.WithSignedAgreement with
            {
                RequiredItems = [OnboardingItem.GoalSystems],
            },
            ByLead
        );
        subject.Policy.Rules.Check(RelationshipMove.Activate, subject).Should().BeEmpty();
        Allocations.Of(() => subject.Policy.Rules.Check(RelationshipMove.Activate, subject)).Should().Be(0);
    }

    [Fact]
    public void ADayThatIsNotKnownIsTold()
    {
        new SystemReadiness(Welcomed, null).ToString().Should().Be("access 2026-08-17, understood ?");
        new WorkingStyleForm(Welcomed, null, null, [])
            .ToString()
            .Should()
            .Be("sent 2026-08-17, answered ?, reviewed ?");
    }

    [Fact]
    public void TheRelationshipWhoseOnboardingIsNotOpenIsNamed()
    {
        var early = () => Relationship(year: Year).With(Onboarded);
        early.Should().Throw<LearningCycles.Machines.PartNotOpenException>().WithMessage("*relationship 2026/ana*");
    }

    [Fact]
    public void NobodyCoachesThemselves()
    {
        var same = () => CoachingRelationship.Propose(new("x"), Lee, Lee, null, Proposed);
        same.Should().Throw<ArgumentException>().WithMessage("Relationship x has lee as lead and as teacher.\nMaybe*");
    }
}
