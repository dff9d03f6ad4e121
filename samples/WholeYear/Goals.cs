using LearningCycles.Goals;
using NodaTime;
using static LearningCycles.Samples.WholeYear.School;

namespace LearningCycles.Samples.WholeYear;

/// <summary>Goals for a year: the school's, the team's, and one of each teacher.</summary>
internal static class Goals
{
    // csharpier-ignore-start
    // <YearGoals>
    private static readonly Goal OfTheSchool = new(new("school"), GoalKind.StudentAchievement, "Students explain what they learned.")
        { Level = GoalLevel.School, Owners = [Lee] };

    private static readonly Goal OfTheTeam = new(new("grade-6"), GoalKind.StudentAchievement, "Each lesson ends with an explanation.")
        { Level = GoalLevel.Team, Owners = Grade6.Teachers, Parents = [OfTheSchool.Id] };

    private static readonly Goal Dees = new(new("dee/1"), GoalKind.StudentAchievement, "Students explain why a drawing works.")
        { Owners = [Dee], Parents = [OfTheTeam.Id], Indicators = [Leap.Reference("I.8")] };
    // </YearGoals>
    // csharpier-ignore-end

    internal static void Ladder()
    {
        // csharpier-ignore-start
        // <Ladder>
        var loose = new Goal(new("ana/1"), GoalKind.ProfessionalGrowth, "Ask for reasons.") { Owners = [Ana] };
        var ladder = new GoalLadder([OfTheSchool, OfTheTeam, Dees, loose]);

        Print("Dee's goal serves:", ladder.PathToSchool(Dees.Id).Select(goal => goal.Statement));
        Print("Not connected:", ladder.Unlinked.Select(goal => goal.Statement));
        // </Ladder>
        // csharpier-ignore-end
    }

    internal static void FeedbackFirst()
    {
        // csharpier-ignore-start
        // <FeedbackFirst>
        var teams = GoalRecord
            .Propose(OfTheTeam, GoalScope.Year, Year, Lee, on: new(2026, 8, 24))
            .Draft(on: new(2026, 8, 25)).Value
            .With(new GoalContent(OfTheTeam) { Indicators = Explanations }.ConfirmedBy(new(2026, 8, 28), [Lee, .. Grade6.Teachers]));

        // Lee discusses both goals with the team and asks what it thinks. Dee says something.
        var opinion = new GoalFeedback(Dee, on: new(2026, 8, 27), "A drawing explains too.");
        LocalDate met = new(2026, 8, 26);
        var ofSchool = new GoalDiscussion(OfTheSchool.Id, on: met, with: Grade6.Teachers) { OpenedForFeedbackOn = met };
        var ofTeam = new GoalDiscussion(OfTheTeam.Id, on: met, with: Grade6.Teachers) { OpenedForFeedbackOn = met };

        var open = new GoalFacts { Ladder = new([OfTheSchool, OfTheTeam]), Discussions = [ofSchool, ofTeam with { Feedback = [opinion] }] };
        Print("Before anybody answered Dee:", teams.Missing(GoalMove.Confirm, on: new(2026, 8, 28), facts: open));

        opinion = opinion with { Decision = new(GoalFeedbackAnswer.TakenUp, on: new(2026, 8, 28)) };
        var decided = open with { Discussions = [ofSchool, ofTeam with { Feedback = [opinion] }] };
        Print("After:", teams.Missing(GoalMove.Confirm, on: new(2026, 8, 28), facts: decided));
        Console.WriteLine(teams.Confirm(on: new(2026, 8, 28), facts: decided).Value);
        // </FeedbackFirst>
        // csharpier-ignore-end
    }

    internal static void CommonIndicators()
    {
        // csharpier-ignore-start
        // <CommonIndicators>
        var goals = ValueList.Create([
            Dees,
            new(new("ana/1"), GoalKind.StudentAchievement, "All answer.")
                { Owners = [Ana], Indicators = [Leap.Reference("I.5"), Leap.Reference("I.8")] },
            new(new("ben/1"), GoalKind.StudentAchievement, "All write.")
                { Owners = [Ben], Indicators = [Leap.Reference("I.5")] },
        ]);
        var shared = CommonIndicator.Of(Grade6.Teachers, goals);

        Print("Common to all:", shared.Common);
        Print("Near:", shared.Proposals.Select(near => $"{near.Indicator}: has {near.Have}, lacks {near.Lack}"));
        Print("Without a goal:", shared.WithoutGoals);
        // </CommonIndicators>
        // csharpier-ignore-end
    }

    internal static void FromTemplate()
    {
        // csharpier-ignore-start
        // <FromTemplate>
        var proposed = GoalRecord.Propose(Dees, GoalScope.Year, Year, Lee, on: new(2026, 8, 24)).With(new GoalContent(Dees)
        {
            Template = GoalTemplates.StudentAchievement.Id,
            Fields = [new("students", "Grade 6, both classes"), new("baseline", "9 of 26 explain with a reason")],
        });
        Print("The form still lacks:", proposed.Draft(on: new(2026, 8, 27)).Violations);
        // </FromTemplate>
        // csharpier-ignore-end
    }

    internal static void Evidence()
    {
        // csharpier-ignore-start
        // <Evidence>
        var balance = EvidenceBalance.Of([
            new(DataKind.Quantitative, DataSource.StudentData, new(2026, 8, 28), "41 % on the exit ticket"),
            new(DataKind.Quantitative, DataSource.StudentWork, new(2026, 8, 31), "9 of 26 captions give a reason"),
            new(DataKind.Qualitative, DataSource.ObservationFeedback, new(2026, 9, 3), "The same five students answer"),
        ]);
        Console.WriteLine(balance);
        // </Evidence>
        // csharpier-ignore-end
    }

    internal static void Attainment()
    {
        // csharpier-ignore-start
        // <Attainment>
        var captions = new AttainmentScale(new("captions"), muchLess: "fewer than 9 of 26", less: "9 to 15",
            expected: "16 to 20", more: "21 to 24", muchMore: "25 or all") { Weight = 2 };
        var reasons = new AttainmentScale(new("reasons"), muchLess: "I never ask", less: "once a week",
            expected: "once a lesson", more: "of most students", muchMore: "of all students");

        var score = AttainmentScore.Of([new(captions, AttainmentLevel.More), new(reasons, AttainmentLevel.Expected)]);
        Console.WriteLine($"Reached: {captions.Describe(AttainmentLevel.More)}; {reasons.Describe(AttainmentLevel.Expected)}");
        Console.WriteLine(score); // 50 is what was expected
        // </Attainment>
        // csharpier-ignore-end
    }

    private static ValueList<SuccessIndicator> Explanations { get; } =
    [
        new(new("captions"), SuccessPerspective.Students, "They give a reason.")
        {
            EvidenceMethod = "captions",
            Measure = new("students of 26", Baseline: 9, Target: 20),
        },
        new(new("self"), SuccessPerspective.Self, "We ask for reasons.") { EvidenceMethod = "lesson notes" },
        new(new("peers"), SuccessPerspective.Peers, "Visitors hear reasons.") { EvidenceMethod = "visits" },
    ];
}
