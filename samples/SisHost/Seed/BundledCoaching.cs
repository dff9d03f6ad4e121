using LearningCycles.Agreements;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.People;
using LearningCycles.Relationships;
using LearningCycles.Samples.SisHost.Store;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Seed;

/// <summary>What a bundled pair has together: a relationship, an agreement, two 1:1s, a next step, wishes for observations.</summary>
internal static class BundledCoaching
{
    private static readonly DateInterval Year = new(new(2026, 8, 24), new(2027, 5, 28));

    private static readonly (string First, string Second, string Step)[] Talks =
    [
        (
            "Which questions make students explain?",
            "Two answers from Tuesday that I did not know how to take up",
            "Plan three questions that ask for a reason"
        ),
        (
            "What the exit tickets of last week tell",
            "How to end a lesson in time",
            "Bring ten exit tickets to the next 1:1"
        ),
        ("Drafts that nobody revises", "A routine for feedback between students", "Try the routine in one class"),
        ("Who speaks and who does not", "Seating for the discussion on Friday", "Count who speaks in one lesson"),
    ];

    /// <summary>The relationship: with all of the onboarding, or in the midst of it.</summary>
    internal static CoachingRelationship Relationship(PersonId lead, PersonId teacher, int number)
    {
        var onboarding = CoachingRelationship
            .Propose(new($"2026/{lead}/{teacher}"), lead, teacher, Year, new(2026, 8, 12))
            .Value.Accept(new(2026, 8, 13), facts: new() { By = lead })
            .Value;
        if (number % 5 == 0)
            return onboarding.With(First());
        return onboarding
            .With(
                First() with
                {
                    Role = new(new(2026, 8, 21), [RoleFacet.Coach, RoleFacet.Consultant]),
                    StudentIntroduction = new(
                        "We tell each class in the first week that there will be a second teacher in the room at times, who learns too.",
                        new(2026, 8, 21)
                    ),
                    PreferencesRecordedOn = new(2026, 8, 31),
                    AgreementInForceSince = new(2026, 9, 2),
                    OneOnOnesChosenOn = new(2026, 8, 28),
                    CycleCalendarDraftedOn = new(2026, 9, 1),
                    CycleTemplateDraftedOn = new(2026, 9, 1),
                    GoalProcessPreviewedOn = new(2026, 8, 21),
                }
            )
            .Activate(new(2026, 9, 2))
            .Value;
    }

    /// <summary>The agreement: in force, and for some with a later version that waits for the teacher.</summary>
    internal static CoachingAgreement Agreement(PersonId lead, PersonId teacher, int number)
    {
        var offered = CoachingAgreement
            .Draft(new($"2026/{lead}/{teacher}"), lead, teacher, Text("every week"), new(2026, 8, 28), lead)
            .Offer(new(2026, 8, 31), facts: new() { By = lead })
            .Value;
        var signed = offered
            .Sign(new(2026, 9, 1), teacher, offered.VersionToSign!)
            .Value.Sign(new(2026, 9, 2), lead, offered.VersionToSign!)
            .Value;
        if (number % 3 != 1)
            return signed;
        var amended = signed.OfferAmendment(new(2026, 10, 5), Text("every two weeks, and by a call between")).Value;
        return amended.Sign(new(2026, 10, 5), lead, amended.VersionToSign!).Value;
    }

    /// <summary>The step that came of the first 1:1.</summary>
    internal static NextStep Step(PersonId lead, PersonId teacher, int number) =>
        NextStep.Agree(
            new($"2026/{lead}/{teacher}/1"),
            Talks[number % Talks.Length].Step,
            teacher,
            new(2026, 10, 2),
            new(2026, 9, 22),
            teacher
        );

    /// <summary>A 1:1 that was held and one whose agenda is being written.</summary>
    internal static IEnumerable<OneOnOne> Meetings(PersonId lead, PersonId teacher, int number, NextStep step)
    {
        var (first, second, _) = Talks[number % Talks.Length];
        var facts = new MeetingFacts { NextSteps = [step] };
        var open = OneOnOne
            .Plan(
                new($"2026/{lead}/{teacher}/1"),
                lead,
                teacher,
                new(new(2026, 9, 22), new(10, 0), 30),
                new(2026, 9, 8)
            )
            .OpenAgenda(new(2026, 9, 18))
            .Value;
        yield return open.With(
                open.Agenda.With(first, teacher, new(2026, 9, 18)).With(second, teacher, new(2026, 9, 21))
            )
            .MakeReady(new(2026, 9, 21))
            .Value.Hold(new(2026, 9, 22), number % 2 == 0 ? teacher : lead)
            .Value.With(
                new MeetingRecord
                {
                    Activities = [new(ActivityKind.CoPlanning)],
                    Notes =
                        "We looked at two lessons side by side. What helped was the time to think before anybody spoke.",
                    NextSteps = [step.Id],
                }
            )
            .With(
                new MeetingFeedback
                {
                    Structure = new(new(2026, 9, 22), FeedbackAnswer.Keep, "Half an hour is right."),
                    Content = new(new(2026, 9, 22), FeedbackAnswer.Keep),
                }
            )
            .CloseOut(new(2026, 9, 22), facts: facts)
            .Value;
        var next = OneOnOne
            .Plan(
                new($"2026/{lead}/{teacher}/2"),
                lead,
                teacher,
                new(new(2026, 10, 6), new(10, 0), 30),
                new(2026, 9, 22)
            )
            .OpenAgenda(new(2026, 10, 2), facts: facts)
            .Value;
        yield return number % 2 == 0
            ? next.With(next.Agenda.With("What I saw when I tried it", teacher, new(2026, 10, 5)))
            : next;
    }

    /// <summary>How the teacher wishes to be observed, the second version after a month.</summary>
    internal static PreferenceHistory Preferences(PersonId lead, PersonId teacher, int number) =>
        new PreferenceHistory(teacher)
            .Record(
                new(teacher, 1, new(2026, 8, 31), lead)
                {
                    Position = new(number % 2 == 0 ? ObserverPlace.Back : ObserverPlace.Side, "near the door"),
                    Moves =
                    [
                        new(ObserverMove.TalkToStudents, MoveAnswer.AskFirst, "not in the first ten minutes"),
                        new(ObserverMove.WalkAround, MoveAnswer.Welcome),
                        new(ObserverMove.CoTeach, number % 3 == 0 ? MoveAnswer.Declined : MoveAnswer.AskFirst),
                        new(ObserverMove.Model, MoveAnswer.AskFirst),
                    ],
                    Note = "Please tell me one thing that worked on the same day.",
                }
            )
            .AddStrategy(new(2026, 10, 1), lead, "a sign with the hand when time runs short");

    private static Onboarding First() =>
        new()
        {
            Welcome = new(new(2026, 8, 14), WelcomeChannel.Card),
            Form = new(
                new(2026, 8, 14),
                new(2026, 8, 18),
                new(2026, 8, 20),
                [new("How do you like to get feedback?", "In a few words, soon, and with an example.")]
            ),
            Conversation = new(new(2026, 8, 21), BeginningOfYearConversation.AllTopics)
            {
                Expectations = "Somebody to think with, and an honest word when I repeat myself.",
                Notes = "Ask again in October about the new course; it seemed to weigh.",
            },
        };

    private static AgreementText Text(string rhythm) =>
        new(
            Year.End,
            [
                new(
                    ClauseKind.DutiesOfLead,
                    "Comes prepared, gives feedback within two days, and asks before deciding."
                ),
                new(
                    ClauseKind.DutiesOfTeacher,
                    "Sets the agenda, tries what was agreed on, and says what does not help."
                ),
                new(ClauseKind.Confidentiality, "What is said in a 1:1 stays between us unless both agree otherwise."),
                new(ClauseKind.Rhythm, $"We meet for half an hour {rhythm}."),
                new(ClauseKind.EvaluationBoundary, "Nothing of our talks is used for evaluation."),
            ]
        );
}
