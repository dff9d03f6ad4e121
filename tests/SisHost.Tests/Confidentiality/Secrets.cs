using LearningCycles.Agreements;
using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.People;
using LearningCycles.Relationships;
using LearningCycles.Samples.SisHost.Store;
using LearningCycles.Support;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Tests.Confidentiality;

/// <summary>Subjects in which each free text is a word that stands nowhere else, with the people to whom the package shows it.</summary>
internal sealed class Secrets
{
    internal const string Request = "a1b2c3d4";
    internal const string Told = "e5f6a7b8";
    internal const string Escalated = "c9d0e1f2";
    private static readonly PersonId Ana = new("ana");
    private static readonly PersonId Lee = new("lee");
    private static readonly PersonId Kim = new("kim");
    private static readonly PersonId Pat = new("pat");
    private readonly List<Secret> words = [];
    private readonly IReadOnlyList<PersonId> everybody;

    internal Secrets(IEnumerable<PersonId> everybody)
    {
        this.everybody = [.. everybody];
        Requests = [Confidential(), LeaderTold(), WithTheLeader()];
        Step = NextStep.Agree(new("step/1"), Word("the step"), Ana, new(2026, 9, 25), new(2026, 9, 15), Lee);
        Meetings = [Held(), Coming()];
        Relationship = Coaching();
        Agreement = Agreed();
        Preferences = new PreferenceHistory(Ana).Record(
            new(Ana, 1, new(2026, 9, 1), Lee)
            {
                Position = new(ObserverPlace.Described, Word("a place")),
                Moves =
                [
                    .. Enum.GetValues<ObserverMove>()
                        .Select(move => new MoveWish(move, MoveAnswer.Welcome, Word("a wish"))),
                ],
                Note = Word("a wish"),
                Strategies = [Word("a strategy")],
            }
        );
        Observed = Seen();
        Goal = Aim();
        Allow("the step", Pair);
        Allow("held ", Pair);
        Allow("coming ", Pair);
        Allow("a clause", Pair);
        Allow("a wish", Pair);
        Allow("a strategy", Pair);
        Allow("a place", Pair);
        Allow("goal ", Pair);
        Allow("seen ", person => Observed.NotesFor(person).Length > 0);
        Allow("first ", person => Relationship.VisibleTo(person).Onboarding is not null);
        Allow("the lead's note", person => Relationship.VisibleTo(person).Onboarding?.Conversation?.Notes is not null);
        Allow("strain ", person => Relationship.StrainSeenBy(person) is not null);
        foreach (var request in Requests)
            Allow($"{request.Id} ", person => request.VisibleTo(person)?.Request is not null);
    }

    internal IReadOnlyList<SupportRequest> Requests { get; }

    internal NextStep Step { get; }

    internal IReadOnlyList<OneOnOne> Meetings { get; }

    internal CoachingRelationship Relationship { get; }

    internal Observation Observed { get; }

    internal CoachingAgreement Agreement { get; }

    internal PreferenceHistory Preferences { get; }

    internal GoalRecord Goal { get; }

    /// <summary>Every word, with whom it may be shown to.</summary>
    internal IReadOnlyList<Secret> All => words;

    /// <summary>Every id that an address could hold.</summary>
    internal IReadOnlyList<string> Ids =>
        [
            .. everybody.Select(person => person.Value),
            .. Requests.Select(request => request.Id.Value),
            .. Meetings.Select(meeting => meeting.Id.Value),
            Step.Id.Value,
            Relationship.Id.Value,
            Observed.Id.Value,
            Agreement.Id.Value,
            Goal.Id.Value,
        ];

    internal async Task Save(CoachingStore store)
    {
        foreach (var request in Requests)
            await store.Save(KeptKinds.SupportRequests, request, 0, request.Raiser);
        foreach (var meeting in Meetings)
            await store.Save(KeptKinds.Meetings, meeting, 0, Lee);
        await store.Save(KeptKinds.NextSteps, Step, 0, Lee);
        await store.Save(KeptKinds.Relationships, Relationship, 0, Lee);
        await store.Save(KeptKinds.Observations, Observed, 0, Lee);
        await store.Save(KeptKinds.Agreements, Agreement, 0, Lee);
        await store.Save(KeptKinds.Preferences, Preferences, 0, Ana);
        await store.Save(KeptKinds.Goals, Goal, 0, Ana);
    }

    private static bool Pair(PersonId person) => person == Ana || person == Lee;

    private string Word(string what)
    {
        var word = FormattableString.Invariant($"zq{words.Count:000}secret");
        words.Add(new(word, what, []));
        return word;
    }

    private void Allow(string what, Func<PersonId, bool> may)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].What.StartsWith(what, StringComparison.Ordinal))
                words[i] = words[i] with { Readers = [.. everybody.Where(may)] };
        }
    }

    private SupportRequest Raised(string id, ConfidentialityLevel level, AudienceMember reader) =>
        SupportRequest
            .Raise(new(id), Lee, new(Ana, Lee), Word($"{id} concern"), level, [reader], new(2026, 9, 14))
            .Value.Acknowledge(new(2026, 9, 15), facts: new() { By = reader.Person })
            .Value.Discuss(new(2026, 9, 15), [reader.Person], facts: new() { By = Lee })
            .Value;

    private SupportRequest Confidential() =>
        Raised(Request, ConfidentialityLevel.RaiserAndMentor, new(Kim, AudienceRole.Mentor))
            .AgreePlan(
                new(2026, 9, 16),
                [new(Word($"{Request} step"), Kim, new(2026, 9, 30))],
                facts: new() { By = Lee }
            )
            .Value.ReturnToDiscussion(new(2026, 9, 17), Word($"{Request} reason"), facts: new() { By = Kim })
            .Value;

    private SupportRequest LeaderTold() =>
        Raised(Told, ConfidentialityLevel.IltMembers, new(Kim, AudienceRole.IltMember))
            .UpdateLeader(new(2026, 9, 16), Pat, facts: new() { By = Lee })
            .Value.AgreePlan(
                new(2026, 9, 16),
                [new(Word($"{Told} step"), Kim, new(2026, 9, 30))],
                facts: new() { By = Lee }
            )
            .Value.Resolve(new(2026, 9, 18), Word($"{Told} outcome"), facts: new() { By = Lee })
            .Value;

    private SupportRequest WithTheLeader() =>
        Raised(Escalated, ConfidentialityLevel.IltMembers, new(Kim, AudienceRole.IltMember))
            .Escalate(new(2026, 9, 16), [new(Pat, AudienceRole.SchoolLeader)], facts: new() { By = Lee })
            .Value.UpdateLeader(new(2026, 9, 16), Pat, Word($"{Escalated} update"), facts: new() { By = Lee })
            .Value.RequestIntervention(
                new(2026, 9, 17),
                Word($"{Escalated} tried"),
                Word($"{Escalated} asked"),
                facts: new() { By = Lee }
            )
            .Value;

    private OneOnOne Held()
    {
        var open = OneOnOne
            .Plan(new("meeting/1"), Lee, Ana, new(new(2026, 9, 15), new(10, 0), 30), new(2026, 9, 8))
            .OpenAgenda(new(2026, 9, 10))
            .Value;
        return open.With(open.Agenda.With(Word("held agenda"), Ana, new(2026, 9, 10)))
            .MakeReady(new(2026, 9, 14))
            .Value.Hold(new(2026, 9, 15), Ana)
            .Value.With(
                new MeetingRecord
                {
                    Activities = [new(ActivityKind.Other, Word("held activity"))],
                    Notes = Word("held notes"),
                    NextSteps = [Step.Id],
                }
            )
            .With(
                new MeetingFeedback
                {
                    Structure = new(new(2026, 9, 15), FeedbackAnswer.Keep, Word("held structure")),
                    Content = new(new(2026, 9, 15), FeedbackAnswer.Keep, Word("held content")),
                }
            );
    }

    private OneOnOne Coming()
    {
        var open = OneOnOne
            .Plan(new("meeting/2"), Lee, Ana, new(new(2026, 9, 29), new(10, 0), 30), new(2026, 9, 15))
            .OpenAgenda(new(2026, 9, 21), facts: new() { NextSteps = [Step] })
            .Value;
        return open.With(open.Agenda.With(Word("coming agenda"), Lee, new(2026, 9, 21)));
    }

    private CoachingRelationship Coaching() =>
        CoachingRelationship
            .Propose(new("pair/1"), Lee, Ana, new(new(2026, 8, 24), new(2027, 5, 28)), new(2026, 8, 12))
            .Value.Accept(new(2026, 8, 13), facts: new() { By = Lee })
            .Value.With(
                new Onboarding
                {
                    Form = new(
                        new(2026, 8, 14),
                        new(2026, 8, 18),
                        new(2026, 8, 20),
                        [new("How do you work?", Word("first answer"))]
                    ),
                    Conversation = new(new(2026, 8, 21), BeginningOfYearConversation.AllTopics)
                    {
                        Expectations = Word("first expectations"),
                        Notes = Word("the lead's note"),
                    },
                    Role = new(new(2026, 8, 21), [RoleFacet.Evaluator], Word("first boundary")),
                    StudentIntroduction = new(Word("first introduction"), new(2026, 8, 21)),
                    OneOnOnesChosenOn = new(2026, 8, 28),
                }
            )
            .Activate(new(2026, 9, 2))
            .Value.MarkStrained(new(2026, 9, 14), [Kim], Word("strain reason"), facts: new() { By = Lee })
            .Value;

    private Observation Seen() =>
        Observation
            .PlanFor(new("seen/1"), Ana, Lee, new(2026, 9, 16), new(2026, 9, 10))
            .WithNotes(Word("seen notes"))
            .Announce(new(2026, 9, 11), facts: new() { By = Lee, Preferences = Preferences })
            .Value.Hold(new(2026, 9, 16), facts: new() { By = Lee, Preferences = Preferences })
            .Value.With(new EvidenceItem(new("e1"), Word("seen evidence")))
            .With(new FeedbackItem(new(2026, 9, 17), Word("seen feedback"), Word("seen advice")));

    private CoachingAgreement Agreed() =>
        CoachingAgreement
            .Draft(
                new("agreement/1"),
                Lee,
                Ana,
                new(new(2027, 5, 28), [new(ClauseKind.Rhythm, Word("a clause"))]),
                new(2026, 9, 1)
            )
            .Offer(new(2026, 9, 1))
            .Value;

    private GoalRecord Aim()
    {
        var goal = GoalRecord.Propose(
            new(new("goal/1"), GoalKind.ProfessionalGrowth, Word("goal statement")) { Owners = [Ana] },
            GoalScope.Year,
            new(new(2026, 8, 24), new(2027, 5, 28)),
            Lee,
            new(2026, 9, 1)
        );
        return goal.With(
            new GoalContent(goal.Goal)
            {
                DataPoints = [new(DataKind.Qualitative, DataSource.Survey, new(2026, 9, 1), Word("goal data point"))],
                Indicators = [new(new("self"), SuccessPerspective.Self, Word("goal indicator"))],
            }
        );
    }
}

/// <summary>A word that stands nowhere else.</summary>
/// <param name="Word">The word.</param>
/// <param name="What">Where it stands.</param>
/// <param name="Readers">To whom it may be shown.</param>
internal sealed record Secret(string Word, string What, IReadOnlyList<PersonId> Readers);
