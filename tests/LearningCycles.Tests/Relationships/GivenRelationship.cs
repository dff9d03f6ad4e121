using LearningCycles.People;
using LearningCycles.Relationships;
using LearningCycles.Rules;
using LearningCycles.Tests.Cycles;
using NodaTime;

namespace LearningCycles.Tests.Relationships;

/// <summary>A made-up coaching relationship in which every rule is kept, at any stage. Every text in it holds <see cref="Mark" />.</summary>
internal static class GivenRelationship
{
    internal const string Mark = "§";

    internal static readonly PersonId Lee = Given.Lee;
    internal static readonly PersonId Ana = Given.Ana;
    internal static readonly PersonId Bo = Given.Bo;
    internal static readonly PersonId Mia = new("mia");

    internal static readonly LocalDate Proposed = new(2026, 8, 10); // Mon
    internal static readonly LocalDate Accepted = new(2026, 8, 12); // Wed
    internal static readonly LocalDate Welcomed = new(2026, 8, 17); // Mon
    internal static readonly LocalDate Held = new(2026, 8, 21); // Fri
    internal static readonly LocalDate Activated = new(2026, 8, 28); // Fri
    internal static readonly LocalDate Later = new(2026, 10, 5); // Mon

    internal static readonly DateInterval Year = new(new(2026, 8, 24), new(2027, 5, 28));
    internal static readonly DateInterval NextYear = new(new(2027, 8, 23), new(2028, 5, 26));

    internal static readonly RelationshipFacts ByLead = new() { By = Lee };

    internal static Onboarding Onboarded { get; } =
        new()
        {
            Welcome = new(Welcomed, WelcomeChannel.Card),
            Form = new(
                Welcomed,
                new(2026, 8, 19),
                new(2026, 8, 20),
                [new("When do you like to meet?", $"{Mark}In the morning")]
            ),
            Conversation = new(Held, BeginningOfYearConversation.AllTopics)
            {
                Expectations = $"{Mark}No surprises",
                Notes = $"{Mark}Seems tired",
            },
            Role = new(Held, [RoleFacet.Coach, RoleFacet.Evaluator], $"{Mark}Notes stay here"),
            StudentIntroduction = new($"{Mark}We say it in the first lesson", Held),
            PreferencesRecordedOn = Held,
            OneOnOnesChosenOn = Held,
            CycleCalendarDraftedOn = Held,
            CycleTemplateDraftedOn = new(2026, 8, 26),
            GoalProcessPreviewedOn = Held,
            TeacherSlo = new(new(2026, 8, 24), new(2026, 8, 25)),
            LeadSlo = new(new(2026, 8, 24), new(2026, 8, 24)),
            TeacherPgp = new(new(2026, 8, 24), new(2026, 8, 27)),
            LeadPgp = new(new(2026, 8, 24), new(2026, 8, 24)),
        };

    internal static CoachingRelationship Relationship(PersonId? teacher = null, DateInterval? year = null) =>
        CoachingRelationship.Propose(new($"2026/{teacher ?? Ana}"), Lee, teacher ?? Ana, year, Proposed).Value;

    internal static CoachingRelationship Onboarding(Onboarding? onboarding = null, PersonId? teacher = null) =>
        Relationship(teacher, Year).Accept(Accepted, facts: ByLead).Value.With(onboarding ?? Onboarded);

    internal static CoachingRelationship Active(PersonId? teacher = null) =>
        Onboarding(teacher: teacher).Activate(Activated).Value;

    internal static CoachingRelationship Strained(PersonId? sees = null) =>
        Active()
            .MarkStrained(new(2026, 9, 14), sees is null ? null : [sees], $"{Mark}Visits are called off", facts: ByLead)
            .Value;

    internal static CoachingRelationship At(RelationshipStage stage) =>
        stage switch
        {
            RelationshipStage.Proposed => Relationship(year: Year),
            RelationshipStage.Onboarding => Onboarding(),
            RelationshipStage.Active => Active(),
            RelationshipStage.Suspended => Active().Suspend(Later, $"{Mark}Leave").Value,
            _ => Active().End(Later, $"{Mark}Moved").Value,
        };

    /// <summary>Makes a move by its verb.</summary>
    internal static Decision<CoachingRelationship>? Make(
        CoachingRelationship relationship,
        RelationshipMove move,
        LocalDate on,
        RelationshipMoveDetails told,
        RelationshipPolicy? policy = null,
        RelationshipFacts? facts = null
    ) =>
        move switch
        {
            RelationshipMove.Accept => relationship.Accept(on, policy, facts),
            RelationshipMove.Activate => relationship.Activate(on, policy, facts),
            RelationshipMove.Suspend => relationship.Suspend(on, told.Reason!, policy, facts),
            RelationshipMove.Return => relationship.Return(on, policy, facts),
            RelationshipMove.MarkStrained => relationship.MarkStrained(on, told.Audience, told.Reason, policy, facts),
            RelationshipMove.ClearStrained => relationship.ClearStrained(on, policy, facts),
            RelationshipMove.End => relationship.End(on, told.Reason!, policy, facts),
            RelationshipMove.ProposeAnew => relationship.ProposeAnew(
                new($"{relationship.Id}+"),
                on,
                told.NewLead,
                told.NewSchoolYear,
                told.CopiesPreferences,
                told.TeacherConsentedOn,
                policy,
                facts
            ),
            _ => null,
        };
}
