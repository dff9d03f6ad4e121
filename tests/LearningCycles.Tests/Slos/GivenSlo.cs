using LearningCycles.Goals;
using LearningCycles.Slos;
using LearningCycles.Tests.Cycles;
using NodaTime;

namespace LearningCycles.Tests.Slos;

/// <summary>A made-up student learning objective of Ana's at any stage; Lee reviews it.</summary>
internal static class GivenSlo
{
    internal static readonly LocalDate YearStart = new(2026, 8, 24);
    internal static readonly LocalDate YearEnd = new(2027, 5, 28);
    internal static readonly DateInterval Year = new(YearStart, YearEnd);
    internal static readonly LocalDate Drafted = new(2026, 8, 26);
    internal static readonly LocalDate SubmittedOn = new(2026, 9, 18);
    internal static readonly LocalDate ApprovedOn = new(2026, 9, 25);
    internal static readonly LocalDate NotedOn = new(2026, 12, 4);
    internal static readonly LocalDate EndBegan = new(2027, 4, 26);
    internal static readonly LocalDate EndSubmittedOn = new(2027, 5, 7);
    internal static readonly LocalDate CompletedOn = new(2027, 5, 12);
    internal static readonly LocalDate Conversation = new(2027, 5, 14);

    internal static readonly StudentId S1 = new("s1");
    internal static readonly StudentId S2 = new("s2");

    // Made up: the names of Denver's own levels are not known.
    internal static readonly SloPolicy School = new()
    {
        Levels = new() { Expectation = [new("Above"), new("At"), new("Below")] },
    };

    internal static readonly SloFacts ByLee = new() { By = Given.Lee };

    internal static SloPlan Plan { get; } =
        new()
        {
            Statement = "Students explain a proportion in words, tables and graphs.",
            Students = [new(S1, new("Prepared")), new(S2, new("Underprepared"))],
            EvidenceSources = ["unit tasks", "interviews"],
        };

    internal static ValueList<SloResult> Results { get; } = [new(S1, new("Above")), new(S2, new("At"))];

    internal static StudentLearningObjective Blank() =>
        StudentLearningObjective.Begin(new("slo1"), Given.Ana, "Grade 7 mathematics", Year, Drafted);

    internal static StudentLearningObjective Draft() => Blank().With(Plan);

    internal static StudentLearningObjective Submitted() => Draft().Submit(SubmittedOn).Value;

    internal static StudentLearningObjective MoreInfo() =>
        Submitted().AskForMore(SubmittedOn, "Which interviews?", facts: ByLee).Value;

    internal static StudentLearningObjective Approved() => Submitted().Approve(ApprovedOn, facts: ByLee).Value;

    internal static StudentLearningObjective AtEnd() =>
        Approved().Record(new(NotedOn, "Most read tables.")).BeginEndOfCourse(EndBegan).Value;

    internal static StudentLearningObjective EndSubmitted() =>
        AtEnd().With(Results).SubmitEndOfCourse(EndSubmittedOn).Value;

    internal static StudentLearningObjective EndMoreInfo() =>
        EndSubmitted().AskForMoreAtEnd(EndSubmittedOn, "Attach a task.", facts: ByLee).Value;

    internal static StudentLearningObjective Complete() => EndSubmitted().Complete(CompletedOn, facts: ByLee).Value;

    internal static StudentLearningObjective At(SloStage stage) =>
        stage switch
        {
            SloStage.Draft => Draft(),
            SloStage.Submitted => Submitted(),
            SloStage.MoreInfo => MoreInfo(),
            SloStage.Approved => Approved(),
            SloStage.EndOfCourse => AtEnd(),
            SloStage.EndOfCourseSubmitted => EndSubmitted(),
            SloStage.EndOfCourseMoreInfo => EndMoreInfo(),
            _ => Complete(),
        };
}
