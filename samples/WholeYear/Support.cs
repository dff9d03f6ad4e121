using LearningCycles.Agreements;
using LearningCycles.People;
using LearningCycles.Support;
using static LearningCycles.Samples.WholeYear.School;

namespace LearningCycles.Samples.WholeYear;

/// <summary>What lead and teacher promise each other, and where a lead goes when it gets hard.</summary>
internal static class Support
{
    internal static void AnAgreement()
    {
        // csharpier-ignore-start
        // <AnAgreement>
        var text = new AgreementText(lastDay: new(2027, 5, 28), [
            new(ClauseKind.DutiesOfLead, "Lee visits twice in a cycle and says what was seen within three days."),
            new(ClauseKind.DutiesOfTeacher, "Ana tries one change and brings student work."),
            new(ClauseKind.Confidentiality, "What is said in a 1:1 stays there."),
            new(ClauseKind.Rhythm, "A 1:1 every week."),
        ]);
        var offered = CoachingAgreement.Draft(new("lee/ana"), Lee, Ana, text, on: new(2026, 8, 21)).Offer(on: new(2026, 8, 21)).Value;
        var version = offered.VersionToSign!;

        var signed = offered.Sign(on: new(2026, 8, 21), Lee, version).Value;
        Console.WriteLine(signed);
        signed = signed.Sign(on: new(2026, 8, 24), Ana, version).Value;
        Console.WriteLine(signed);
        // </AnAgreement>
        // csharpier-ignore-end
    }

    internal static void AHardRelationship()
    {
        // csharpier-ignore-start
        // <AHardRelationship>
        PersonId mia = new("mia"), pat = new("pat"); // a mentor, and the school leader
        var raised = SupportRequest.Raise(new("lee/1"), raiser: Lee, about: new(teacher: Dee, lead: Lee),
            concern: "Visits are called off again and again.", ConfidentialityLevel.NamedAudience,
            audience: [new(mia, AudienceRole.Mentor)], on: new(2026, 9, 29)).Value;

        foreach (var person in new[] { mia, pat, Dee })
            Console.WriteLine($"{person} sees: {raised.VisibleTo(person)?.ToString() ?? "nothing"}");

        var told = raised.UpdateLeader(on: new(2026, 9, 30), leader: pat, facts: new() { By = Lee }).Value;
        Console.WriteLine($"pat, once informed: {told.VisibleTo(pat)}");
        // </AHardRelationship>
        // csharpier-ignore-end
    }

    internal static void AskingForAnIntervention()
    {
        // csharpier-ignore-start
        // <AskingForAnIntervention>
        PersonId mia = new("mia"), pat = new("pat");
        var byLee = new SupportFacts { By = Lee };
        var request = SupportRequest.Raise(new("lee/2"), raiser: Lee, about: new(teacher: Dee, lead: Lee),
            concern: "Visits are called off again and again.", ConfidentialityLevel.NamedAudience,
            audience: [new(mia, AudienceRole.Mentor)], on: new(2026, 9, 29)).Value
            .Acknowledge(on: new(2026, 9, 30), facts: new() { By = mia }).Value
            .Discuss(on: new(2026, 10, 1), participants: [mia], facts: byLee).Value;

        var alone = request.Escalate(on: new(2026, 10, 12), facts: byLee);
        Print("Without the school leader:", alone.Violations);

        var escalated = request.Escalate(on: new(2026, 10, 12), joining: [new(pat, AudienceRole.SchoolLeader)], facts: byLee).Value;
        Print("Not explained:", escalated.RequestIntervention(on: new(2026, 10, 12), tried: "", asked: "", facts: byLee).Violations);
        // </AskingForAnIntervention>
        // csharpier-ignore-end
    }
}
