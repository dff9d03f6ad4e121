using LearningCycles.People;
using LearningCycles.Relationships;
using NodaTime;
using static LearningCycles.Samples.WholeYear.School;

namespace LearningCycles.Samples.WholeYear;

/// <summary>Before the first cycle: a lead and each teacher get to know each other, and somebody asks who is ready.</summary>
internal static class Launch
{
    internal static void FirstWeeks()
    {
        // csharpier-ignore-start
        // <FirstWeeks>
        var relationship = CoachingRelationship
            .Propose(new("2026/lee/ana"), Lee, Ana, Year, on: new(2026, 8, 10)).Value
            .Accept(on: new(2026, 8, 12), facts: new() { By = Lee }).Value;

        relationship = relationship.With(new Onboarding
        {
            Welcome = new(new(2026, 8, 17), WelcomeChannel.Card),
            Form = new(sentOn: new(2026, 8, 17), answeredOn: new(2026, 8, 19)),
            Conversation = new(new(2026, 8, 21), [ConversationTopic.Vision, ConversationTopic.YearGoals]),
            Role = new(new(2026, 8, 21), [RoleFacet.Coach, RoleFacet.Evaluator]),
        });

        var activated = relationship.Activate(on: new(2026, 8, 28));
        Print("Missing before coaching begins:", activated.Violations);
        // </FirstWeeks>
        // csharpier-ignore-end
    }

    internal static void WhoIsReady()
    {
        // csharpier-ignore-start
        // <WhoIsReady>
        var ana = Onboarding(Ana).With(AllDone()).Activate(on: new(2026, 8, 28)).Value;
        var ben = Onboarding(Ben).With(AllDone() with { OneOnOnesChosenOn = null });
        var cam = CoachingRelationship.Propose(new("2026/lee/cam"), Lee, Cam, Year, on: new(2026, 8, 10)).Value;

        var launch = TeamLaunch.Of(Grade6, [ana, ben, cam], on: new(2026, 9, 1)); // Dee was forgotten
        Console.WriteLine(launch);
        foreach (var teacher in launch.Teachers)
            Print(teacher.ToString(), teacher.Missing);
        Print("The team:", launch.Violations);
        // </WhoIsReady>
        // csharpier-ignore-end
    }

    internal static CoachingRelationship Active(PersonId teacher) =>
        Onboarding(teacher).With(AllDone()).Activate(on: new(2026, 8, 28)).Value;

    private static CoachingRelationship Onboarding(PersonId teacher) =>
        CoachingRelationship
            .Propose(new($"2026/lee/{teacher}"), Lee, teacher, Year, on: new(2026, 8, 10))
            .Value.Accept(on: new(2026, 8, 12), facts: new() { By = Lee })
            .Value;

    // csharpier-ignore-start
    // <AllDone>
    internal static Onboarding AllDone()
    {
        LocalDate talk = new(2026, 8, 21), training = new(2026, 8, 25);
        return new()
        {
            Welcome = new(new(2026, 8, 17), WelcomeChannel.Card),
            Form = new(sentOn: new(2026, 8, 17), answeredOn: new(2026, 8, 19), reviewedOn: new(2026, 8, 20),
                [new("What helps you learn?", "Seeing a colleague teach.")]),
            Conversation = new(talk, BeginningOfYearConversation.AllTopics) { Expectations = "No surprises." },
            Role = new(talk, [RoleFacet.Coach, RoleFacet.Evaluator], boundary: "1:1 notes are never used for evaluation."),
            StudentIntroduction = new("Ana says it in the first lesson.", talk),
            PreferencesRecordedOn = talk,
            OneOnOnesChosenOn = talk,
            CycleCalendarDraftedOn = talk,
            CycleTemplateDraftedOn = talk,
            GoalProcessPreviewedOn = talk,
            TeacherSlo = new(training, training), TeacherPgp = new(training, training),
            LeadSlo = new(training, training), LeadPgp = new(training, training),
        };
    }
    // </AllDone>
    // csharpier-ignore-end
}
