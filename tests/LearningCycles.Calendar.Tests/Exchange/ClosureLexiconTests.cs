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
    [InlineData("Holiday Concert", Information)]
    [InlineData("Veterans Day Assembly", Information)]
    [InlineData("Thanksgiving Feast (lunch)", Information)]
    [InlineData("PTA meeting at Cesar Chavez Elementary", Information)]
    [InlineData("Fall break camp registration opens", Information)]
    [InlineData("Break the Silence Day", Information)]
    [InlineData("Recess duty training", Information)]
    [InlineData("Labor Day parade", Information)]
    [InlineData("Columbus Day (school is in session)", Information)]
    [InlineData("Veterans Day – classes in session", Information)]
    [InlineData("Strike up the band", Information)]
    [InlineData("Student Holiday Party", Information)]
    [InlineData("Picture Make-Up Day", Information)]
    [InlineData("Possible Snow Make-Up Day", Information)]
    [InlineData("Snow Make-Up Day (if needed)", Information)]
    [InlineData("Tentative: no school", Information)]
    [InlineData("No School - Weather Make-up Day if needed", Holiday)]
    [InlineData("Columbus Day – school not in session", Holiday)]
    [InlineData("No school in session", Holiday)]
    [InlineData("No School – Mardi Gras parade", Holiday)]
    [InlineData("Winter Break – no school (camp at the Y)", Holiday)]
    [InlineData("No Students – staff training", TeacherOnly)]
    [InlineData("PD Day – No School", TeacherOnly)]
    [InlineData("Early Release – Holiday Concert", EarlyRelease)]
    [InlineData("Snow day - remote learning", Remote)]
    [InlineData("Snow day - no remote learning", Emergency)]
    [InlineData("Teacher strike – no school", Emergency)]
    [InlineData("Winter Break – No School (students return January 5)", Holiday)]
    [InlineData("Last Day of School – Early Release", EarlyRelease)]
    [InlineData("Last day before Winter Break, no school from tomorrow", Information)]
    [InlineData("School cancelled", Emergency)]
    public void ADistrictsPhraseIsUnderstood(string title, DayEventKind kind) =>
        ClosureLexicon.Default.Find(title)!.Kind.Should().Be(kind);

    [Theory]
    [InlineData("Picture Day")]
    [InlineData("Breakfast with the principal")]
    [InlineData("")]
    public void WhatIsNotUnderstoodIsNotGuessed(string title) => ClosureLexicon.Default.Find(title).Should().BeNull();

    [Fact]
    public void ADistrictsOwnPhraseDecidesBeforeTheOthers() =>
        ClosureLexicon
            .Default.With(new ClosurePhrase("Fall Break Camp", Information))
            .Find("Fall break camp")!
            .Kind.Should()
            .Be(Information);

    [Theory]
    [InlineData("Possible Snow Make-Up Day", true)]
    [InlineData("Early Release if needed", true)]
    [InlineData("No School - Weather Make-up Day if needed", true)]
    [InlineData("Snow Make-Up Day", true)]
    [InlineData("Calamity Day", true)]
    [InlineData("Make-Up Day", true)]
    [InlineData("Holiday Concert", false)]
    [InlineData("No School", false)]
    public void WhatIsNotCertainNeedsAPerson(string title, bool needsPerson) =>
        ClosureLexicon.Default.Find(title)!.NeedsPerson.Should().Be(needsPerson);

    [Fact]
    public void NoPhraseOfTheLexiconIsGivenTwice() =>
        ClosureLexicon.Default.Phrases.Select(phrase => phrase.Words).Should().OnlyHaveUniqueItems();

    [Fact]
    public void APhraseOfNoWordsOrNoKindIsMisuse()
    {
        Misuse(() => new ClosurePhrase(" ", Holiday));
        Misuse(() => new ClosurePhrase("no school", (DayEventKind)99));
        Misuse(() => new ClosurePhrase("no school", Holiday) with { Words = "" });
        Misuse(() => new ClosurePhrase("no school", Holiday) with { Kind = (DayEventKind)(-1) });

        static void Misuse(Func<ClosurePhrase> call) => call.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("–")]
    [InlineData("# ##")]
    public void APhraseWithoutALetterIsMisuse(string words) =>
        FluentActions
            .Invoking(() => new ClosureLexicon([new(words, Holiday)]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage($"The phrase '{words}' has no letter or digit*");

    [Fact]
    public void APhraseInsideOfALongerOneDoesNotCount() =>
        new ClosureLexicon([new("holiday", Holiday), new("student holiday", TeacherOnly) { Rank = 9 }])
            .Find("Student Holiday")!
            .Kind.Should()
            .Be(TeacherOnly);

    [Fact]
    public void OfOneRankTheLongestPhraseDecidesWhateverTheOrder()
    {
        ClosurePhrase @short = new("gala", Information);
        ClosurePhrase @long = new("founders", Holiday);
        new ClosureLexicon([@short, @long]).Find("Founders gala").Should().Be(@long);
        new ClosureLexicon([@long, @short]).Find("Founders gala").Should().Be(@long);
    }

    [Fact]
    public void APhraseIsTakenOutByItsId()
    {
        ClosureLexicon.Default.Find("Clerical Day").Should().NotBeNull();
        ClosureLexicon.Default.Without("clerical-day").Find("Clerical Day").Should().BeNull();
        FluentActions
            .Invoking(() => ClosureLexicon.Default.Without("no such row"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*'no such row'*Maybe*");
    }

    [Fact]
    public void APhraseWithTheIdOfAnotherTakesItsPlace()
    {
        var lexicon = ClosureLexicon.Default.With(new ClosurePhrase("clerical day", Holiday));
        lexicon.Phrases.Should().HaveSameCount(ClosureLexicon.Default.Phrases);
        lexicon.Find("Clerical Day")!.Kind.Should().Be(Holiday);
    }

    [Theory]
    [InlineData("No School")]
    [InlineData("INSERVICE DIENSTAG")]
    public void ATitleMeansTheSameInEveryCulture(string title)
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        var here = ClosureLexicon.Default.Find(title);
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("tr-TR");
        try
        {
            new ClosureLexicon(ClosureLexicon.Default.Phrases).Find(title).Should().NotBeNull().And.Be(here);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("no * school", ClosureMeaning.Day)]
    [InlineData("day", ClosureMeaning.RotationLabel)]
    [InlineData("* and *", ClosureMeaning.RotationLabel)]
    public void AStarStandsForOneLabelAndForNothingElse(string words, ClosureMeaning meaning) =>
        FluentActions
            .Invoking(() => new ClosureLexicon([new(words, Information) { Meaning = meaning }]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*'*'*Maybe*");

    [Fact]
    public void APhraseOfTermsDecidesTheDayOnlyAloneWhateverItsRank()
    {
        var lexicon = new ClosureLexicon([
            new("half day", EarlyRelease) { Rank = 9 },
            new("q# ends", Information) { Meaning = ClosureMeaning.TermEnds, Term = "Quarter" },
        ]);
        lexicon.Find("Q1 ends – half day")!.Kind.Should().Be(EarlyRelease);
        lexicon.Find("Q1 ends")!.Kind.Should().Be(Information);
    }

    [Theory]
    [InlineData("Di\u0301a de planificacio\u0301n")]
    [InlineData("DÍA DE PLANIFICACIÓN")]
    public void AnAccentMayBeWrittenApart(string title) =>
        new ClosureLexicon([new("día de planificación", TeacherOnly)]).Find(title).Should().NotBeNull();

    [Fact]
    public void WhatIsNoTextIsNoWord() =>
        ClosureLexicon.Default.Find("\ud800No School\udc00")!.Kind.Should().Be(Holiday);
}
