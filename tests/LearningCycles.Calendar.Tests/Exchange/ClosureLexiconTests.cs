using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Schools;
using static LearningCycles.Calendar.Schools.DayEventKind;

namespace LearningCycles.Calendar.Tests.Exchange;

public class ClosureLexiconTests
{
    [Theory]
    [InlineData("No School", Holiday)]
    [InlineData("Schools Closed", Holiday)]
    [InlineData("Student / Teacher Holiday", Holiday)]
    [InlineData(" Thanksgiving Break ", Holiday)]
    [InlineData("Midwinter Recess", Holiday)]
    [InlineData("LABOR DAY – NO SCHOOL", Holiday)]
    [InlineData("Presidents’ Day", Holiday)]
    [InlineData("Student Holiday", TeacherOnly)]
    [InlineData("Teacher Planning Day – Student Holiday", TeacherOnly)]
    [InlineData("Teacher Inservice Day – Student Holiday", TeacherOnly)]
    [InlineData("Optional Teacher Planning Day", TeacherOnly)]
    [InlineData("Teacher Work Day - No School for Students", TeacherOnly)]
    [InlineData("PD Day – No School for Stdnts", TeacherOnly)]
    [InlineData("Clerical Day", TeacherOnly)]
    [InlineData("Conference Exchange", TeacherOnly)]
    [InlineData("Morning PD – Delay for Stdnts", LateStart)]
    [InlineData("2 Hour Delay", LateStart)]
    [InlineData("Late Start", LateStart)]
    [InlineData("Half Day", EarlyRelease)]
    [InlineData("Minimum Day", EarlyRelease)]
    [InlineData("Early Release Wednesday", EarlyRelease)]
    [InlineData("Early Dismissal", EarlyRelease)]
    [InlineData("Second Quarter / First Semester Ends / One Hour Early Release", EarlyRelease)]
    [InlineData("Remote Instruction for All Students", Remote)]
    [InlineData("Snow Day: all schools closed", Emergency)]
    [InlineData("Make-Up Day", MakeUp)]
    [InlineData("First Day of School", Information)]
    [InlineData("Last day before Winter Break", Information)]
    [InlineData("First Quarter Ends", Information)]
    [InlineData("No early release today", Information)]
    [InlineData("Regents Exams", Information)]
    public void ADistrictsPhraseIsUnderstood(string title, DayEventKind kind) =>
        ClosureLexicon.Default.Find(title)!.Kind.Should().Be(kind);

    [Theory]
    [InlineData("Picture Day")]
    [InlineData("Breakfast with the principal")]
    [InlineData("Calamity Day")]
    [InlineData("")]
    public void WhatIsNotUnderstoodIsNotGuessed(string title) => ClosureLexicon.Default.Find(title).Should().BeNull();

    [Fact]
    public void ADistrictsOwnPhraseDecidesBeforeTheOthers() =>
        ClosureLexicon
            .Default.With(new ClosurePhrase("Fall Break Camp", Information))
            .Find("Fall break camp")!
            .Kind.Should()
            .Be(Information);

    [Fact]
    public void APhraseWithoutALetterIsMisuse() =>
        FluentActions
            .Invoking(() => new ClosureLexicon([new("–", Holiday)]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The phrase '–' has no letter or digit*");
}
