using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;

namespace LearningCycles.Tests.Goals;

/// <summary>A made-up ladder of goals in which every rule is kept: the school's, a team's, and that of a teacher without a tested subject.</summary>
internal static class GivenGoal
{
    internal static readonly PersonId Pat = new("pat"); // school leader
    internal static readonly PersonId Lee = new("lee"); // lead of the team
    internal static readonly PersonId Ana = new("ana");
    internal static readonly PersonId Bo = new("bo");

    internal static readonly DateInterval Year = new(new(2026, 8, 24), new(2027, 6, 4));
    internal static readonly LocalDate Discussed = new(2026, 8, 25);
    internal static readonly LocalDate Opened = new(2026, 8, 26);
    internal static readonly LocalDate ProposedOn = new(2026, 8, 27);
    internal static readonly LocalDate DraftedOn = new(2026, 8, 28);
    internal static readonly LocalDate Signed = new(2026, 9, 1);
    internal static readonly LocalDate ConfirmedOn = new(2026, 9, 2);
    internal static readonly LocalDate ActiveOn = new(2026, 9, 3);
    internal static readonly LocalDate LookedAt = new(2026, 11, 2);
    internal static readonly LocalDate AssessedOn = new(2027, 5, 10); // Mon
    internal static readonly LocalDate ClosedOn = new(2027, 5, 17); // Mon

    internal static readonly IndicatorReference Checks = LeapFramework.Version2013.Reference("I.5");
    internal static readonly IndicatorReference Talk = LeapFramework.Version2013.Reference("I.8");

    internal static readonly Goal Schools = new(
        new("school"),
        GoalKind.StudentAchievement,
        "Every student can explain what was learned."
    )
    {
        Level = GoalLevel.School,
        Owners = [Lee],
    };

    internal static readonly Goal Teams = new(
        new("team"),
        GoalKind.StudentAchievement,
        "Every lesson ends with an explanation."
    )
    {
        Level = GoalLevel.Team,
        Owners = [Ana, Bo],
        Parents = [Schools.Id],
    };

    internal static readonly Goal Anas = new(
        new("g1"),
        GoalKind.StudentAchievement,
        "Students explain why a drawing works."
    )
    {
        Owners = [Ana],
        Indicators = [Checks],
        Parents = [Teams.Id],
    };

    internal static readonly Goal AnasGrowth = new(new("g2"), GoalKind.ProfessionalGrowth, "Ask why.")
    {
        Owners = [Ana],
        Indicators = [Talk],
    };

    internal static readonly Goal Bos = new(new("g3"), GoalKind.StudentAchievement, "Students write a reason.")
    {
        Owners = [Bo],
        Indicators = [Checks],
    };

    internal static Goal Of(GoalLevel level) =>
        level switch
        {
            GoalLevel.School => Schools,
            GoalLevel.Team => Teams,
            _ => Anas,
        };

    internal static PersonId LeadOf(GoalLevel level) => level == GoalLevel.School ? Pat : Lee;

    internal static ValueList<PersonId> Everyone(GoalLevel level) => [LeadOf(level), .. Of(level).Owners];

    internal static GoalContent Unsigned(GoalLevel level = GoalLevel.Individual) =>
        new(Of(level))
        {
            Connection = "Explaining a drawing trains the same sentences as explaining a solution.",
            Template = GoalTemplates.StudentAchievement.Id,
            Fields = GoalTemplates
                .StudentAchievement.Fields.Where(field => field.IsMandatory)
                .Select(field => new GoalFieldValue(field.Name, "written"))
                .ToValueList(),
            DataPoints =
            [
                new(DataKind.Quantitative, DataSource.StudentData, new(2026, 8, 25), "9 of 28 explain"),
                new(
                    DataKind.Qualitative,
                    DataSource.StudentWork,
                    new(2026, 8, 26),
                    "Captions name, but do not explain"
                ),
            ],
            Indicators =
            [
                new(new("self"), SuccessPerspective.Self, "I ask for reasons.") { EvidenceMethod = "lesson notes" },
                new(new("peers"), SuccessPerspective.Peers, "Colleagues hear reasons.") { EvidenceMethod = "visit" },
                new(new("students"), SuccessPerspective.Students, "Captions explain.")
                {
                    EvidenceMethod = "captions",
                    Measure = new("students", 9, 24),
                },
            ],
        };

    internal static GoalContent Content(GoalLevel level = GoalLevel.Individual, LocalDate? signed = null) =>
        Unsigned(level).ConfirmedBy(signed ?? Signed, [.. Everyone(level)]);

    internal static GoalAssessment Assessment() =>
        new()
        {
            Outcome = GoalOutcome.PartlyMet,
            Evidence = [new(new("self"), "notes"), new(new("peers"), "two visits"), new(new("students"), "21 of 28")],
            NewGoalNeeded = false,
        };

    internal static GoalProgress Progress(LocalDate? on = null) => new(new("students"), on ?? LookedAt, "14 of 28", 14);

    internal static GoalLadder Ladder() => new([Schools, Teams]);

    internal static ValueList<GoalDiscussion> Discussions() =>
        [
            new(Schools.Id, Discussed, [Lee, Ana, Bo]) { OpenedForFeedbackOn = Opened },
            new(Teams.Id, Discussed, [Ana, Bo]) { OpenedForFeedbackOn = Opened },
        ];

    internal static ValueList<DataSystemReadiness> Readiness() =>
        [
            new(DataSystem.Slo, Ana, Discussed, Discussed),
            new(DataSystem.Pgp, Ana, Discussed, Discussed),
            new(DataSystem.Slo, Lee, Discussed, Discussed),
            new(DataSystem.Pgp, Lee, Discussed, Discussed),
        ];

    /// <summary>What keeps every rule of a move: a cycle works on a cycle's goal from its activation until its end.</summary>
    internal static GoalFacts Facts(GoalScope scope = GoalScope.Year, GoalMove move = GoalMove.Confirm) =>
        new()
        {
            TeachesTestedSubject = false,
            Ladder = Ladder(),
            Discussions = Discussions(),
            OtherYearGoals = [AnasGrowth],
            TeamGoals = [Bos],
            Readiness = Readiness(),
            RunningCycles = scope == GoalScope.Cycle && move == GoalMove.Activate ? ["cycle 1"] : [],
        };

    internal static GoalRecord Proposed(
        GoalLevel level = GoalLevel.Individual,
        GoalScope scope = GoalScope.Year,
        GoalContent? content = null
    ) => GoalRecord.Propose(Of(level), scope, Year, LeadOf(level), ProposedOn).With(content ?? Content(level));

    internal static GoalRecord Blank(GoalScope scope = GoalScope.Year) =>
        GoalRecord.Propose(
            new Goal(new("g0"), GoalKind.StudentAchievement, " ") { Owners = [Ana] },
            scope,
            Year,
            Lee,
            ProposedOn
        );

    internal static GoalRecord Drafted(
        GoalLevel level = GoalLevel.Individual,
        GoalScope scope = GoalScope.Year,
        GoalContent? content = null
    ) => Proposed(level, scope).Draft(DraftedOn).Value.With(content ?? Content(level));

    internal static GoalRecord Confirmed(GoalLevel level = GoalLevel.Individual, GoalScope scope = GoalScope.Year) =>
        Drafted(level, scope).Confirm(ConfirmedOn, facts: Facts(scope)).Value;

    internal static GoalRecord Active(GoalLevel level = GoalLevel.Individual, GoalScope scope = GoalScope.Year) =>
        Confirmed(level, scope)
            .Activate(ActiveOn, facts: Facts(scope, GoalMove.Activate))
            .Value.Record(Progress())
            .With(Assessment());

    internal static GoalRecord Assessed(GoalLevel level = GoalLevel.Individual, GoalScope scope = GoalScope.Year) =>
        Active(level, scope).Assess(AssessedOn).Value;

    internal static GoalRecord At(
        GoalStage stage,
        GoalLevel level = GoalLevel.Individual,
        GoalScope scope = GoalScope.Year
    ) =>
        stage switch
        {
            GoalStage.Proposed => Proposed(level, scope),
            GoalStage.Drafted => Drafted(level, scope),
            GoalStage.Confirmed => Confirmed(level, scope),
            GoalStage.Active => Active(level, scope),
            GoalStage.Assessed => Assessed(level, scope),
            GoalStage.Closed => Assessed(level, scope).Close(ClosedOn).Value,
            GoalStage.Superseded => Active(level, scope).Supersede(AssessedOn, new("later")).Value,
            GoalStage.Withdrawn => Active(level, scope).Withdraw(AssessedOn, "Moved away").Value,
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No such stage."),
        };

    /// <summary>The first day on which each move of a stage is in order.</summary>
    internal static LocalDate NextDay(GoalStage stage) =>
        stage switch
        {
            GoalStage.Proposed => DraftedOn,
            GoalStage.Drafted => ConfirmedOn,
            GoalStage.Confirmed => ActiveOn,
            GoalStage.Active => AssessedOn,
            _ => ClosedOn,
        };

    /// <summary>Everything that any move asks to be told.</summary>
    internal static GoalMoveDetails Told(GoalRecord goal) =>
        new()
        {
            Reason = "because",
            ConfirmedBy = [goal.Lead, .. goal.Owners],
            Successor = new("later"),
        };

    /// <summary>Makes a move by its verb, told what it asks for.</summary>
    internal static Decision<GoalRecord>? Make(
        GoalRecord goal,
        GoalMove move,
        LocalDate on,
        GoalMoveDetails told,
        GoalPolicy? policy = null,
        GoalFacts? facts = null
    ) =>
        move switch
        {
            GoalMove.Propose => null,
            GoalMove.Draft => goal.Draft(on, policy, facts),
            GoalMove.Confirm => goal.Confirm(on, policy, facts),
            GoalMove.Activate => goal.Activate(on, policy, facts),
            GoalMove.Revise => goal.Revise(on, told.Reason!, told.ConfirmedBy, policy, facts),
            GoalMove.Assess => goal.Assess(on, policy, facts),
            GoalMove.ReturnToActive => goal.ReturnToActive(on, told.Reason!, policy, facts),
            GoalMove.Close => goal.Close(on, policy, facts),
            GoalMove.Reopen => goal.Reopen(on, told.Reason!, told.ConfirmedBy, policy, facts),
            GoalMove.Supersede => goal.Supersede(on, told.Successor!, told.Reason, policy, facts),
            GoalMove.Withdraw => goal.Withdraw(on, told.Reason!, policy, facts),
            _ => throw new ArgumentOutOfRangeException(nameof(move), move, "No such move."),
        };
}
