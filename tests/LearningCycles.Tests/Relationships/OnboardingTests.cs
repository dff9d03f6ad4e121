using LearningCycles.Machines;
using LearningCycles.People;
using LearningCycles.Relationships;
using LearningCycles.Rules;
using NodaTime;
using static LearningCycles.Tests.Relationships.GivenRelationship;

namespace LearningCycles.Tests.Relationships;

public class OnboardingTests
{
    [Fact]
    public void TheChecklistHasEachItemInItsOrderWithItsDay() =>
        Onboarded
            .Checklist()
            .Select(item => item.ToString())
            .Should()
            .Equal(
                "Welcome: Done 2026-08-17",
                "WorkingStyleForm: Done 2026-08-20",
                "Conversation: Done 2026-08-21",
                "RoleOverview: Done 2026-08-21",
                "ExpectationsAndQuestions: Done 2026-08-21",
                "StudentIntroduction: Done 2026-08-21",
                "Preferences: Done 2026-08-21",
                "Agreement: NotAsked",
                "OneOnOnes: Done 2026-08-21",
                "CycleCalendarAndTemplate: Done 2026-08-26",
                "GoalProcessPreview: Done 2026-08-21",
                "GoalSystems: Done 2026-08-27"
            );

    [Fact]
    public void NothingDoneIsOpenAndWhatRulesOrTheSchoolRequireIsMarkedSo()
    {
        var list = new Onboarding().Checklist();
        list.Where(item => item.State != ChecklistState.Open)
            .Select(item => item.Item)
            .Should()
            .Equal(OnboardingItem.Agreement);
        Required(RelationshipPolicy.Default)
            .Should()
            .Equal(OnboardingItem.Conversation, OnboardingItem.RoleOverview, OnboardingItem.OneOnOnes);
        Required(new() { RequiredItems = [OnboardingItem.Welcome] }).Should().Contain(OnboardingItem.Welcome);
        Required(
                new()
                {
                    Rules = RelationshipRules.Book.WithSeverity(
                        RelationshipRuleIds.FormReviewedFirst,
                        Severity.Required
                    ),
                }
            )
            .Should()
            .Contain(OnboardingItem.WorkingStyleForm);

        static IEnumerable<OnboardingItem> Required(RelationshipPolicy policy) =>
            new Onboarding().Checklist(policy).Where(item => item.IsRequired).Select(item => item.Item);
    }

    [Fact]
    public void AnAgreementIsAskedForByThePolicyThatSaysSo()
    {
        Agreement(RelationshipPolicy.WithSignedAgreement).Should().Be((ChecklistState.Open, true));
        Agreement(new() { RequiredItems = [OnboardingItem.Agreement] }).Should().Be((ChecklistState.Open, true));
        Agreement(RelationshipPolicy.Default).Should().Be((ChecklistState.NotAsked, false));
        (Onboarded with { AgreementInForceSince = Held })
            .Checklist()
            .Single(item => item.Item == OnboardingItem.Agreement)
            .State.Should()
            .Be(ChecklistState.Done, "what was done is shown, asked for or not");

        static (ChecklistState, bool) Agreement(RelationshipPolicy policy)
        {
            var item = new Onboarding().Checklist(policy).Single(one => one.Item == OnboardingItem.Agreement);
            return (item.State, item.IsRequired);
        }
    }

    [Fact]
    public void AnItemOfSeveralPartsIsOpenUntilTheLastIsDone()
    {
        (Onboarded with { CycleTemplateDraftedOn = null })
            .DoneOn(OnboardingItem.CycleCalendarAndTemplate)
            .Should()
            .BeNull();
        foreach (
            var lacking in new[]
            {
                Onboarded with
                {
                    TeacherSlo = new(Held),
                },
                Onboarded with
                {
                    LeadSlo = new(null, Held),
                },
                Onboarded with
                {
                    TeacherPgp = new(),
                },
                Onboarded with
                {
                    LeadPgp = new(Held),
                },
            }
        )
            lacking.DoneOn(OnboardingItem.GoalSystems).Should().BeNull();
        foreach (
            var topics in new ValueList<ConversationTopic>[]
            {
                [ConversationTopic.Questions],
                [ConversationTopic.TeacherExpectations],
            }
        )
            (Onboarded with { Conversation = new(Held, topics) })
                .DoneOn(OnboardingItem.ExpectationsAndQuestions)
                .Should()
                .BeNull();
    }

    [Fact]
    public void TheFirstMeetingIsTheEarlierOfThoseThatAreKnown()
    {
        Onboarded.FirstMeeting.Should().Be(Held);
        (Onboarded with { FirstMetOn = Welcomed }).FirstMeeting.Should().Be(Welcomed);
        (Onboarded with { FirstMetOn = Activated }).FirstMeeting.Should().Be(Held);
        new Onboarding { FirstMetOn = Activated }
            .FirstMeeting.Should()
            .Be(Activated);
        new Onboarding().FirstMeeting.Should().BeNull();
    }

    [Fact]
    public void MisuseThrows()
    {
        var answered = () => new WorkingStyleForm(Held, Held.PlusDays(-1));
        answered.Should().Throw<ArgumentException>().WithMessage("*2026-08-20*2026-08-21*Maybe*");
        var reviewed = () => new WorkingStyleForm(Welcomed, Held, Held.PlusDays(-1));
        reviewed.Should().Throw<ArgumentException>().WithMessage("*2026-08-20*2026-08-21*Maybe*");
        var twice = () => new RoleOverview(Held, [RoleFacet.Coach, RoleFacet.Coach]);
        twice.Should().Throw<ArgumentException>().WithMessage("Coach is given twice in facets.*");
        var topics = () => new BeginningOfYearConversation(Held, [ConversationTopic.Vision, ConversationTopic.Vision]);
        topics.Should().Throw<ArgumentException>().WithMessage("Vision is given twice in topics.*");
        var early = () => Relationship().With(Onboarded);
        early
            .Should()
            .Throw<PartNotOpenException>()
            .WithMessage(
                "Onboarding of relationship 2026/ana cannot be written in Proposed; it is open in Onboarding, Active.\n"
                    + "Maybe one of these moves comes first: Accept, End?"
            );
        var late = () => Active().With(NextYear);
        late.Should().Throw<PartNotOpenException>().Which.Part.Should().Be("SchoolYear");
    }
}
