using LearningCycles.Cycles;
using LearningCycles.Observations;
using static LearningCycles.Samples.WholeYear.School;

namespace LearningCycles.Samples.WholeYear;

/// <summary>Lee comes to see Ana's lesson, as Ana wishes.</summary>
internal static class Observations
{
    // csharpier-ignore-start
    // <Wishes>
    internal static readonly PreferenceHistory OfAna = new(Ana, [new(Ana, version: 1, recordedOn: new(2026, 8, 21), recordedBy: Lee)
    {
        Position = new(ObserverPlace.Back),
        Moves =
        [
            new(ObserverMove.TalkToStudents, MoveAnswer.Declined),
            new(ObserverMove.WalkAround, MoveAnswer.Welcome),
            new(ObserverMove.CoTeach, MoveAnswer.AskFirst),
            new(ObserverMove.Model, MoveAnswer.AskFirst),
        ],
    }]);
    // </Wishes>
    // csharpier-ignore-end

    internal static void AsWished()
    {
        // csharpier-ignore-start
        // <AsWished>
        var facts = new ObservationFacts { By = Lee, Preferences = OfAna };
        var plan = new ObservationPlan { Moves = [ObserverMove.TalkToStudents, ObserverMove.CoTeach] };

        var planned = Observation
            .PlanFor(new("lee/ana/1"), teacher: Ana, observer: Lee, day: new(2026, 9, 22), on: new(2026, 9, 14), plan);
        Print("Not as Ana wishes:", planned.Announce(on: new(2026, 9, 17), facts: facts).Violations);

        var announced = planned
            .With(new ObservationPlan { Moves = [ObserverMove.CoTeach], Position = new(ObserverPlace.Back) })
            .Announce(on: new(2026, 9, 17), facts: facts).Value;
        Print("Before the lesson:", announced.Hold(on: new(2026, 9, 22), facts: facts).Violations);

        var asked = announced.With(new MoveConsent(ObserverMove.CoTeach, on: new(2026, 9, 21)));
        Console.WriteLine(asked.Hold(on: new(2026, 9, 22), facts: facts).Value);
        // </AsWished>
        // csharpier-ignore-end
    }

    internal static void MoreAsTrustGrows()
    {
        // csharpier-ignore-start
        // <MoreAsTrustGrows>
        var later = OfAna.AddStrategy(on: new(2026, 11, 2), by: Ana, "Stop me when only five answer");

        foreach (var version in later.Versions)
            Console.WriteLine($"{version}: {string.Join(", ", version.Strategies.DefaultIfEmpty("no strategy"))}");
        // </MoreAsTrustGrows>
        // csharpier-ignore-end
    }

    internal static void WhatTheTeacherReleases()
    {
        // csharpier-ignore-start
        // <WhatTheTeacherReleases>
        var facts = new ObservationFacts { By = Lee, Preferences = OfAna };
        var seen = Observation
            .PlanFor(new("lee/ana/2"), Ana, Lee, day: new(2026, 9, 22), on: new(2026, 9, 14), new() { IsFormal = true })
            .Announce(on: new(2026, 9, 17), facts: facts).Value
            .Hold(on: new(2026, 9, 22), facts: facts).Value
            .WithNotes("Ana seemed tired.")
            .With(new EvidenceItem(new("tally"), "19 of 26 answered", Leap.Reference("I.5")))
            .With(new EvidenceItem(new("talk"), "What two students said"))
            .With([new IndicatorFeedback(Leap.Reference("I.5"), "Checks reach most students.", cites: [new("tally"), new("talk")])])
            .With(new FeedbackItem(new(2026, 9, 23), "Most answered.", nextAction: "Wait three seconds."))
            .GiveFeedback(on: new(2026, 9, 23), facts: facts).Value;

        var released = seen.Release(on: new(2026, 9, 28), [new("tally")], facts: facts with { By = Ana });
        Print("Only what Ana releases may be cited:", released.Violations);
        Console.WriteLine($"Ben reads of Lee's notes: \"{seen.NotesFor(Ben)}\"");
        // </WhatTheTeacherReleases>
        // csharpier-ignore-end
    }
}
