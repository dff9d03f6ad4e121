using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Schools;
using static LearningCycles.Calendar.Tests.Exchange.FeedOfADistrict;

namespace LearningCycles.Calendar.Tests.Exchange;

/// <summary>What becomes of each phrase that districts were seen to write, from the text of the feed to the facts.</summary>
public class PhrasesOfDistrictFeedsTests
{
    private static readonly SchoolCalendar SixDays = School.WithRotation(
        new(["Day 1", "Day 2", "Day 3", "Day 4", "Day 5", "Day 6"])
    );

    [Theory]
    // Nobody is in.
    [InlineData("No School", "Holiday", false)]
    [InlineData("Schools Closed", "Holiday", false)]
    [InlineData("Student / Teacher Holiday", "Holiday", false)]
    [InlineData("Midwinter Recess", "Holiday", false)]
    [InlineData("Spring Break", "Holiday", false)]
    // Staff are in.
    [InlineData("Student Holiday", "TeacherOnly", false)]
    [InlineData("Teacher Planning Day", "TeacherOnly", false)]
    [InlineData("Teacher Inservice Day", "TeacherOnly", false)]
    [InlineData("Teacher Work Day", "TeacherOnly", false)]
    [InlineData("Teacher Planning Day – Student Holiday", "TeacherOnly", false)]
    [InlineData("Teacher Inservice Day – Student Holiday", "TeacherOnly", false)]
    [InlineData("Optional Teacher Planning Day", "TeacherOnly", true)]
    [InlineData("PD Day – No School for Stdnts", "TeacherOnly", false)]
    [InlineData("Conference Exchange", "TeacherOnly", true)]
    [InlineData("Clerical Day", "TeacherOnly", false)]
    // Short days.
    [InlineData("Half Day", "EarlyRelease", false)]
    [InlineData("Minimum Day", "EarlyRelease", false)]
    [InlineData("Early Release", "EarlyRelease", false)]
    [InlineData("Early Dismissal", "EarlyRelease", false)]
    [InlineData("Late Start", "LateStart", false)]
    [InlineData("Late Arrival", "LateStart", false)]
    [InlineData("2 Hour Delay", "LateStart", false)]
    [InlineData("Morning PD – Delay for Stdnts", "LateStart", false)]
    // Elsewhere, instead, or in an emergency.
    [InlineData("Remote Instruction for All Students", "Remote", false)]
    [InlineData("Make-up Day", "MakeUp", true)]
    [InlineData("Make-Up Day", "MakeUp", true)]
    [InlineData("Snow Day", "Emergency", false)]
    // School as usual.
    [InlineData("Regents Exams", "Information", false)]
    [InlineData("State Testing", "Information", false)]
    [InlineData("First Day", "Information", false)]
    [InlineData("Last Day of School", "Information", false)]
    public void APhraseSaysWhatItsDayIs(string title, string kind, bool needsPerson)
    {
        var decision = Read(title);
        decision.Outcome.Should().Be(ClosureOutcome.Fact);
        Facts(decision).Should().Equal($"{title} ({kind}, 2026-10-16)");
        decision.NeedsPerson.Should().Be(needsPerson);
        decision.Why.Should().Contain("in the title");
    }

    [Theory]
    [InlineData("First Quarter Ends", "Quarter 1 ends 2026-10-16")]
    [InlineData("End of Semester 1", "Semester 1 ends 2026-10-16")]
    [InlineData("Q1 Ends", "Quarter 1 ends 2026-10-16")]
    [InlineData("Second Semester Begins", "Semester 2 begins 2026-10-16")]
    [InlineData("Last day of 2nd Trimester", "Trimester 2 ends 2026-10-16")]
    [InlineData("End of Marking Period 3", "Marking Period 3 ends 2026-10-16")]
    public void APhraseSaysWhereATermBeginsOrEnds(string title, string term) =>
        Facts(Read(title)).Should().Equal($"{title} (Information, 2026-10-16)", term);

    [Fact]
    public void OneTitleMaySayThreeThings() =>
        Facts(Read("Second Quarter / First Semester Ends / One Hour Early Release"))
            .Should()
            .Equal(
                "Second Quarter / First Semester Ends / One Hour Early Release (EarlyRelease, 2026-10-16)",
                "Quarter 2 ends 2026-10-16",
                "Semester 1 ends 2026-10-16"
            );

    [Theory]
    [InlineData("End of Quarter 2 / Semester 1")]
    [InlineData("End of 2nd Quarter and 1st Semester")]
    [InlineData("End of First Semester / Second Quarter")]
    [InlineData("Second Quarter / First Semester Ends")]
    [InlineData("Quarter 2 & Semester 1 ends")]
    [InlineData("Semester 1 / Quarter 2 ends")]
    [InlineData("End of Q2/S1")]
    public void TwoTermsMayEndWithOneVerb(string title) =>
        Facts(Read(title))
            .Should()
            .BeEquivalentTo(
                $"{title} (Information, 2026-10-16)",
                "Quarter 2 ends 2026-10-16",
                "Semester 1 ends 2026-10-16"
            );

    [Fact]
    public void AMorningOfTrainingAtATermsEndIsBoth() =>
        Facts(Read("End of 1st Quarter – Morning PD – Delay for Stdnts"))
            .Should()
            .Equal(
                "End of 1st Quarter – Morning PD – Delay for Stdnts (LateStart, 2026-10-16)",
                "Quarter 1 ends 2026-10-16"
            );

    [Theory]
    [InlineData("A Day", "2026-10-16 is A")]
    [InlineData("B-Day", "2026-10-16 is B")]
    [InlineData("A", "2026-10-16 is A")]
    public void ALetterIsThatOfTheRotation(string title, string label) => Facts(Read(title)).Should().Equal(label);

    [Theory]
    [InlineData("Day 3", "2026-10-16 is Day 3")]
    [InlineData("DAY 6", "2026-10-16 is Day 6")]
    public void ANumberedDayIsThatOfTheRotation(string title, string label) =>
        ClosureImport
            .Read(Of(Event("1", title, Day("20261016"))), SixDays)
            .Decisions.Single()
            .Facts.Select(fact => fact.ToString())
            .Should()
            .Equal(label);

    [Theory]
    [InlineData("Calamity Day", "'calamity day' is in the title")]
    [InlineData(
        "Snow Make-Up Day (if needed)",
        "'if needed' is in the title, which goes before 'snow make up', 'make up day'"
    )]
    [InlineData("PD Day – CANCELLED", "'cancelled' is in the title, which goes before 'pd day'")]
    [InlineData("Early release postponed", "'postponed' is in the title, which goes before 'early release'")]
    [InlineData("Day 3", "no phrase of the lexicon is in the title")]
    [InlineData("Dolphin Day", "no phrase of the lexicon is in the title")]
    public void WhatIsNotCertainIsForAPerson(string title, string why)
    {
        var decision = Read(title);
        decision.Outcome.Should().Be(ClosureOutcome.Unknown);
        decision.Why.Should().Be(why);
        decision.Facts.Should().BeEmpty();
        decision.NeedsPerson.Should().BeTrue();
    }

    private static ClosureDecision Read(string title) =>
        ClosureImport.Read(Of(Event("1", title, Day("20261016"))), School).Decisions.Single();

    private static IEnumerable<string> Facts(ClosureDecision decision) =>
        decision.Facts.Select(fact => fact.ToString());
}
