using LearningCycles.Goals;
using LearningCycles.Machines;
using LearningCycles.People;
using LearningCycles.Slos;
using NodaTime;

namespace LearningCycles.Tests.Slos;

/// <summary>Ana's objective for her seventh grade over a school year; Lee reviews it. Names of levels at the end are made up.</summary>
public class SloStoryTests
{
    private static readonly PersonId Ana = new("ana");
    private static readonly PersonId Lee = new("lee");
    private static readonly LocalDate Talk = new(2027, 5, 14);

    // The district's book: two objectives for each teacher, submitted in September and in May.
    private static readonly SloPolicy District = SloPolicy.WithCountAndWindows with
    {
        Levels = new() { Expectation = [new("Above"), new("At"), new("Below")] },
        SubmitWindow = new(new(2026, 9, 1), new(2026, 9, 30)),
        EndOfCourseWindow = new(new(2027, 5, 1), new(2027, 5, 20)),
    };

    private static readonly SloFacts AnaSays = new() { By = Ana, EndOfYearConversation = Talk };
    private static readonly SloFacts LeeSays = new()
    {
        By = Lee,
        Reviewers = [Lee],
        OtherSubmitted = 1,
    };

    [Fact]
    public void ATeacherIsAskedForMoreThenApprovedAndCompletesTheObjectiveAtTheEndOfTheCourse()
    {
        // In August Ana begins her objective.
        var objective = StudentLearningObjective.Begin(
            new("2026/ana/slo1"),
            Ana,
            "Grade 7 mathematics",
            schoolYear: new(new(2026, 8, 24), new(2027, 5, 28)),
            on: new(2026, 8, 26),
            by: Ana
        );
        objective = objective.With(
            new SloPlan
            {
                Statement = "Students explain proportions in words, tables and graphs.",
                Students = [new(new("s1"), new("Prepared")), new(new("s2")), new(new("s3"), new("Ahead"))],
                EvidenceSources = ["unit tasks", "interviews"],
            }
        );

        // It cannot be submitted yet: a student's level lacks, and the window is not open.
        objective
            .Submit(new(2026, 8, 31), District, AnaSays)
            .Violations.Select(violation => violation.ToString())
            .Should()
            .Equal(
                "SLO-02 required: students without a baseline level: s2",
                "GOAL-08 required: Submit on 2026-08-31 is outside of the window, which is 2026-09-01 to 2026-09-30"
            );
        objective = objective.With(
            objective.Plan with
            {
                Students =
                [
                    new(new("s1"), new("Prepared")),
                    new(new("s2"), new("Underprepared")),
                    new(new("s3"), new("Ahead")),
                ],
            }
        );
        objective = objective.Submit(new(2026, 9, 18), District, AnaSays).Value;

        // Lee wants to know more, and says what.
        objective = objective.AskForMore(new(2026, 9, 22), "Who is interviewed, and when?", District, LeeSays).Value;
        objective = objective.With(
            objective.Plan with
            {
                EvidenceSources = ["unit tasks", "an interview of each student in each quarter"],
            }
        );
        // In October the window has passed; what was sent back may still come in.
        objective = objective.Resubmit(new(2026, 10, 2), District, AnaSays).Value;

        // Ana cannot approve it herself.
        objective
            .Approve(new(2026, 10, 5), District, AnaSays with { OtherSubmitted = 1 })
            .Violations.Should()
            .ContainSingle()
            .Which.Finding.Text.Should()
            .Be("ana makes the move Approve, and is the teacher");
        objective = objective.Approve(new(2026, 10, 5), District, LeeSays).Value;

        // Over the year she watches the progress.
        objective = objective
            .Record(new(new(2026, 12, 4), "Tables are read well, graphs not yet."))
            .Record(new(new(2027, 3, 5), "Graphs are explained in pairs."));
        var ending = objective.BeginEndOfCourse(new(2027, 5, 3), District, AnaSays);
        ending.Violations.Should().BeEmpty();
        objective = ending.Value;

        // One student left in February; the others have their levels. A week before the conversation is the last day.
        objective = objective.With([
            new(new("s1"), new("At")),
            new(new("s2"), new("Above")),
            new(new("s3")) { LeftOn = new(2027, 2, 3) },
        ]);
        objective.SubmitEndOfCourse(new(2027, 5, 8), District, AnaSays).IsAccepted.Should().BeFalse();
        objective = objective.SubmitEndOfCourse(new(2027, 5, 7), District, AnaSays).Value;
        objective = objective.AskForMoreAtEnd(new(2027, 5, 10), "Attach two tasks.", District, LeeSays).Value;
        objective = objective.ResubmitEndOfCourse(new(2027, 5, 11), District, AnaSays).Value;
        objective = objective.Complete(new(2027, 5, 12), District, LeeSays).Value;

        objective
            .History.Select(change => $"{change} by {change.By}")
            .Should()
            .Equal(
                "2026-08-26 Begin: new to Draft by ana",
                "2026-09-18 Submit: Draft to Submitted by ana",
                "2026-09-22 AskForMore: Submitted to MoreInfo by lee",
                "2026-10-02 Resubmit: MoreInfo to Submitted by ana",
                "2026-10-05 Approve: Submitted to Approved by lee",
                "2027-05-03 BeginEndOfCourse: Approved to EndOfCourse by ana",
                "2027-05-07 SubmitEndOfCourse: EndOfCourse to EndOfCourseSubmitted by ana",
                "2027-05-10 AskForMoreAtEnd: EndOfCourseSubmitted to EndOfCourseMoreInfo by lee",
                "2027-05-11 ResubmitEndOfCourse: EndOfCourseMoreInfo to EndOfCourseSubmitted by ana",
                "2027-05-12 Complete: EndOfCourseSubmitted to Completed by lee"
            );
        objective.History[2].Told.Reason.Should().Be("Who is interviewed, and when?");
    }

    [Fact]
    public void AReviewerUnlocksAnObjectiveForANewStudentAndLaterForAMistake()
    {
        // Approved in September.
        var objective = GivenSlo.Approved();

        // In October a student joins. Without a reason nothing is unlocked.
        objective
            .Unlock(new(2026, 10, 12), " ", District, LeeSays)
            .Violations.Should()
            .ContainSingle()
            .Which.Finding.Text.Should()
            .Be("Unlock has no reason; tell why");
        objective = objective.Unlock(new(2026, 10, 12), "A student joined.", District, LeeSays).Value;
        objective.Stage.Should().Be(SloStage.Draft);

        // The plan is open again, and is submitted and approved anew; the window was kept the first time.
        objective = objective.With(
            objective.Plan with
            {
                Students = objective.Plan.Students.Add(new(new("s3"), new("Somewhat Prepared"))),
            }
        );
        objective = objective.Submit(new(2026, 10, 13), District, AnaSays).Value;
        objective = objective.Approve(new(2026, 10, 14), District, LeeSays).Value;

        // At the end all is completed.
        objective = objective
            .Record(new(new(2027, 1, 15), "Tables are read."))
            .BeginEndOfCourse(new(2027, 5, 3), District, AnaSays)
            .Value.With([new(new("s1"), new("At")), new(new("s2"), new("Below")), new(new("s3"), new("At"))])
            .SubmitEndOfCourse(new(2027, 5, 6), District, AnaSays)
            .Value.Complete(new(2027, 5, 10), District, LeeSays)
            .Value;

        // A level was wrong: Lee unlocks, and Ana writes the right one, after the conversation.
        objective = objective.Unlock(new(2027, 5, 24), "A level was wrong.", District, LeeSays).Value;
        objective.Stage.Should().Be(SloStage.EndOfCourse);
        objective.Results.Should().HaveCount(3, "what was written is kept");
        FluentActions.Invoking(() => objective.With(objective.Plan)).Should().Throw<PartNotOpenException>();
        objective = objective
            .With([.. objective.Results.Take(2), new(new("s3"), new("Above"))])
            .SubmitEndOfCourse(new(2027, 5, 25), District, AnaSays)
            .Value.Complete(new(2027, 5, 26), District, LeeSays)
            .Value;
        objective.Stage.Should().Be(SloStage.Completed);
        objective.History.Count(change => change.Move == SloMove.Unlock).Should().Be(2);
    }
}
