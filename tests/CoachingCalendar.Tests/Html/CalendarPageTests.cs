using System.Globalization;
using System.Text;
using System.Xml.Linq;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using LearningCycles.Samples.CoachingYear.Html;
using NodaTime;

namespace LearningCycles.Samples.CoachingYear.Tests.Html;

public class CalendarPageTests
{
    private const string Title = "Coaching 2026–27";

    private static readonly Instant Stamp = Instant.FromUtc(2026, 8, 1, 0, 0);

    private static string Page { get; } = CalendarPage.Render(ExampleYear.Calendar, ExampleYear.People, Title, Stamp);

    private static XElement Xml { get; } = Parse(Page);

    private static XElement Parse(string page) => XDocument.Parse(page, LoadOptions.PreserveWhitespace).Root!;

    private static IEnumerable<XElement> WithClass(XElement within, string name) =>
        within
            .Descendants()
            .Where(e => ((string?)e.Attribute("class") ?? "").Split(' ').Contains(name, StringComparer.Ordinal));

    private static XElement WithId(string id) => WithId(Xml, id);

    private static XElement WithId(XElement page, string id) =>
        page.Descendants().Single(e => string.Equals((string?)e.Attribute("id"), id, StringComparison.Ordinal));

    private static string Render(string teacher, string lead, string school, string title = Title)
    {
        PersonId[] ids = [new("'><b>"), new("t\"")];
        var year = SchoolCalendar
            .Create(school, DateTimeZone.Utc, new(2026, 9, 7), new(2026, 9, 18))
            .Close(new(2026, 9, 8), school);
        var plan = new CoachingPlan(new("p"), year, [new(ids[0], ids[1], Cadence.Weekly(30))]);
        var people = new Dictionary<PersonId, Person> { [ids[0]] = new(ids[0], lead), [ids[1]] = new(ids[1], teacher) };
        return CalendarPage.Render(CadenceGenerator.Generate(plan), people, title, Stamp);
    }

    [Fact]
    public void EverySessionIsInTheWeeksExactlyOnce()
    {
        var shown = WithClass(WithId("weeks"), "day")
            .SelectMany(day =>
                WithClass(day, "s")
                    .Select(item =>
                        string.Join(
                            ' ',
                            ((string)day.Attribute("id")!)[1..],
                            item.Descendants("time").First().Value,
                            item.Descendants("time").Last().Value,
                            WithClass(item, "kind").Single().Value.Split(' ')[0],
                            WithClass(item, "who").Single().Value
                        )
                    )
            );
        var placed = ExampleYear.Calendar.Sessions.Select(session =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{session.Start:uuuu-MM-dd HH:mm} {session.End:HH:mm} {(session.Kind == SessionKind.OneOnOne ? "1:1" : session.Kind)} {ExampleYear.People[session.Teacher]} with {ExampleYear.People[session.Lead]}"
            )
        );
        shown.Should().Equal(placed);
    }

    [Fact]
    public void EverySessionIsAMarkInTheYear()
    {
        var marks = WithClass(WithId("year"), "marks").SelectMany(cell => cell.Elements("i")).ToList();
        marks.Should().HaveCount(ExampleYear.Calendar.Sessions.Count);
        foreach (var kind in Enum.GetValues<SessionKind>())
        {
            marks
                .Count(mark => ((string)mark.Attribute("class")!).Contains($"c{(int)kind} ", StringComparison.Ordinal))
                .Should()
                .Be(ExampleYear.Calendar.Sessions.Count(session => session.Kind == kind));
        }
    }

    [Fact]
    public void EveryDayOfTheYearIsInTheYearButTheWeekendBeforeAMonthsFirstMonday()
    {
        // November 2026, May 2027: the only months that begin on a weekend that is not part of a break.
        LocalDate[] dropped = [new(2026, 11, 1), new(2027, 5, 1), new(2027, 5, 2)];
        WithId("year")
            .Descendants("td")
            .Count(cell => cell.HasElements)
            .Should()
            .Be(ExampleYear.Calendar.Plan.School.Days.Count - dropped.Length);
        foreach (var rows in WithId("year").Descendants("tbody"))
            rows.Elements("tr").First().Elements("td").Take(5).Should().Contain(cell => cell.HasElements);
    }

    [Fact]
    public void ClosedDaysSayWhyInTheYearAndInTheWeeks()
    {
        var school = ExampleYear.Calendar.Plan.School;
        var titles = WithId("year").Descendants().Attributes("title").Select(title => title.Value).ToList();
        var weeks = WithId("weeks").Value;
        foreach (var day in school.Days.Where(day => day.WhyClosed is not null and not "weekend"))
        {
            titles.Should().Contain(title => title.Contains(day.WhyClosed!, StringComparison.Ordinal));
            weeks.Should().Contain(day.WhyClosed);
        }
        WithClass(WithId("d2026-09-07"), "fact").Single().Value.Should().Be("Labor Day");
        WithClass(WithId("d2026-09-18"), "fact").Single().Value.Should().Be("Early release, students leave at 12:30");
        WithClass(WithId("d2026-10-23"), "fact").Single().Value.Should().EndWith(" · End of quarter 1");
        WithClass(WithId("d2026-10-09"), "fact").Single().Value.Should().Be("Professional learning, staff only");
    }

    [Fact]
    public void AMovedSessionSaysFromWhereAndWhy()
    {
        var moved = ExampleYear.Calendar.Sessions.First(session => session.MovedBecause?.Title is not null);
        var day = NodaTime.Text.LocalDatePattern.Iso.Format(moved.Start.Date);
        WithClass(WithId($"d{day}"), "moved")
            .Select(mark => mark.Value)
            .Should()
            .Contain(words =>
                words.StartsWith("Moved from ", StringComparison.Ordinal)
                && words.EndsWith($": {moved.MovedBecause}", StringComparison.Ordinal)
            );
    }

    [Fact]
    public void EverySessionWithoutATimeHasItsReasons()
    {
        var items = WithClass(WithId("unplaced"), "s").ToList();
        items.Should().HaveSameCount(ExampleYear.Calendar.Unplaced).And.NotBeEmpty();
        var unplaced = ExampleYear
            .Calendar.Unplaced.OrderBy(session => session.Plan.Earliest)
            .ThenBy(session => session.Plan.Lead)
            .ThenBy(session => session.Plan.Teacher)
            .ThenBy(session => session.Plan.Kind)
            .ThenBy(session => session.Plan.Number);
        foreach (var (item, session) in items.Zip(unplaced))
        {
            var reasons = WithClass(item, "obstacles").Elements("li").ToList();
            var times = reasons.Select(reason => reason.Element("span")?.Value).ToList();
            if (session.TimesLookedAt == 1)
                times.Should().OnlyContain(words => words == null);
            else
                times.Sum(words => TimesIn(words!, session.TimesLookedAt)).Should().Be(session.TimesLookedAt);
            reasons
                .Select(reason => reason.Nodes().OfType<XText>().Last().Value.TrimStart())
                .Should()
                .OnlyHaveUniqueItems()
                .And.BeEquivalentTo(
                    session.Obstacles.Select(count => count.Obstacle.Describe(NameOf)).Distinct(StringComparer.Ordinal)
                );
        }
    }

    private static int TimesIn(string words, int lookedAt)
    {
        words.Should().EndWith($" of {Text(lookedAt)} times");
        return int.Parse(words.Split(' ')[0], CultureInfo.InvariantCulture);
    }

    [Fact]
    public void AnObservationWithoutATimeComesBeforeItsDebrief()
    {
        var unplaced = ExampleYear.Calendar.Unplaced[0];
        SessionKind[] kinds = [SessionKind.Reflection, SessionKind.Debrief, SessionKind.Observation];
        var calendar = ExampleYear.Calendar with
        {
            Unplaced =
            [
                .. kinds.Select(kind =>
                    unplaced with
                    {
                        Plan = unplaced.Plan with
                        {
                            Key = SessionKey.InCycle(unplaced.Plan.Lead, unplaced.Plan.Teacher, kind, 1, 1),
                            Number = 1,
                        },
                    }
                ),
            ],
        };
        var xml = Parse(CalendarPage.Render(calendar, ExampleYear.People, Title, Stamp));
        WithClass(WithId(xml, "unplaced"), "kind")
            .Select(kind => kind.Value)
            .Should()
            .Equal("Observation", "Debrief", "Reflection");
    }

    [Fact]
    public void ThePageSaysOfWhenItIsByWhichClockAndForWhom()
    {
        const string asOf = "As of July 31, 2026, 18:00 · times in America/Denver";
        Xml.Descendants("header").Single().Descendants("p").Select(p => p.Value).Should().Contain(asOf);
        Xml.Descendants("footer").Single().Value.Should().Be(asOf);
        Page.Should()
            .Contain("@page{@bottom-left{content:\"As\\20 of\\20 July\\20 31\\2c \\20 2026", "every sheet is dated");
        WithClass(Xml, "readers").Single().Value.Should().StartWith("For leads and school leaders.");
    }

    [Fact]
    public void TheFiguresAreThoseOfTheChosenPerson()
    {
        Figures("all")
            .Should()
            .Equal(
                $"{Text(ExampleYear.Calendar.Sessions.Count)} sessions",
                $"{Text(ExampleYear.Calendar.Plan.School.Weeks.Count)} school weeks",
                "2 leads",
                "14 teachers",
                $"{Text(ExampleYear.Calendar.Sessions.Count(session => session.IsMoved))} moved",
                $"{Text(ExampleYear.Calendar.Unplaced.Count)} not placed"
            );
        foreach (var person in ExampleYear.People.Values)
        {
            var sessions = ExampleYear.Calendar.Of(person.Id);
            var leads = person.Id.Value.StartsWith("lead", StringComparison.Ordinal);
            var others = ExampleYear.Calendar.Plan.Pairs.Count(pair =>
                pair.Lead == person.Id || pair.Teacher == person.Id
            );
            Figures($"of{NumberOf(person)}")
                .Should()
                .Equal(
                    $"{Text(sessions.Count)} sessions",
                    $"{Text(others)} {(leads ? "teacher" : "lead")}{(others == 1 ? "" : "s")}",
                    $"{Text(sessions.Count(session => session.IsMoved))} moved",
                    $"{Text(ExampleYear.Calendar.Unplaced.Count(u => u.Plan.Lead == person.Id || u.Plan.Teacher == person.Id))} not placed"
                );
        }

        static IEnumerable<string> Figures(string of) =>
            WithClass(WithClass(Xml, "figures").Single(), of)
                .Single()
                .Elements("div")
                .Select(figure => $"{figure.Element("dd")!.Value} {figure.Element("dt")!.Value}");
    }

    [Fact]
    public void BesideTheFirstFiveKindsOnlyThoseThatTheYearHasAreOffered()
    {
        WithClass(Xml, "kinds")
            .Single()
            .Descendants("input")
            .Select(input => (string)input.Attribute("id")!)
            .Should()
            .Equal(Enum.GetValues<SessionKind>().Where(IsTold).Select(kind => $"kind{(int)kind}"));
        var check = ExampleYear.Calendar.Sessions[0] with
        {
            Plan = new(
                SessionKey.InCycle(new("lead-1"), ExampleYear.Teacher(0), SessionKind.MidCycleCheck, 1, 1),
                20,
                new(2026, 9, 14),
                new(2026, 11, 6)
            ),
        };
        var page = Parse(
            CalendarPage.Render(ExampleYear.Calendar with { Sessions = [check] }, ExampleYear.People, Title, Stamp)
        );
        WithId(page, "kind6").Parent!.Value.Should().StartWith("Mid-cycle check");
    }

    private static bool IsTold(SessionKind kind) =>
        kind <= SessionKind.Reflection
        || ExampleYear.Calendar.Sessions.Any(session => session.Kind == kind)
        || ExampleYear.Calendar.Unplaced.Any(session => session.Plan.Kind == kind);

    [Fact]
    public void TheCountsOfTheKindsAreThoseOfTheChosenPerson()
    {
        foreach (var kind in Enum.GetValues<SessionKind>().Where(IsTold))
        {
            var label = WithId($"kind{(int)kind}").Parent!;
            Shown(label, "all").Should().Be(Text(ExampleYear.Calendar.Sessions.Count(session => session.Kind == kind)));
            foreach (var person in ExampleYear.People.Values)
            {
                var sessions = ExampleYear.Calendar.Of(person.Id);
                Shown(label, $"of{NumberOf(person)}")
                    .Should()
                    .Be(Text(sessions.Count(session => session.Kind == kind)));
            }
        }

        static string Shown(XElement label, string of) => WithClass(label, of).Single().Value;
    }

    [Fact]
    public void OfAChosenPersonsSessionsOnlyTheOtherIsNamed()
    {
        foreach (var person in ExampleYear.People.Values)
        {
            var number = NumberOf(person);
            Page.Should()
                .Contain(
                    $":root:has(#who{number}:checked) .of:not(.of{number}),:root:has(#who{number}:checked) .n{number}{{display:none}}"
                );
            var own = WithClass(Xml, $"n{number}").ToList();
            own.Should()
                .HaveCount(
                    WithClass(WithId("weeks"), $"p{number}").Concat(WithClass(WithId("unplaced"), $"p{number}")).Count()
                );
            own.Should().OnlyContain(name => name.Value.EndsWith(person.DisplayName, StringComparison.Ordinal));
        }
    }

    private static string NumberOf(Person person) =>
        (
            (string)
                Xml.Descendants("label")
                    .Single(label =>
                        string.Equals(
                            WithClass(label, "name").Single().Value,
                            person.DisplayName,
                            StringComparison.Ordinal
                        )
                    )
                    .Element("input")!
                    .Attribute("id")!
        )["who".Length..];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string NameOf(PersonId person) => ExampleYear.People[person].DisplayName;

    [Fact]
    public void EveryLinkLeadsToSomethingOnThePage()
    {
        var ids = Xml.Descendants().Attributes("id").Select(id => id.Value).ToList();
        ids.Should().OnlyHaveUniqueItems();
        Xml.Descendants("a").Attributes("href").Select(href => href.Value[1..]).Should().BeSubsetOf(ids);
        Xml.Descendants().Attributes("aria-labelledby").Select(id => id.Value).Should().BeSubsetOf(ids);
    }

    [Fact]
    public void EveryPersonCanBeChosenAndIsSummedUp()
    {
        var choices = Xml.Descendants("label")
            .Where(label => label.Element("input")!.Attribute("name") is { Value: "who" });
        choices
            .Select(label => WithClass(label, "name").Single().Value)
            .Should()
            .BeEquivalentTo(ExampleYear.People.Values.Select(person => person.DisplayName).Append("Everyone"));
        var rows = WithClass(WithId("people"), "s").Select(row => row.Elements().Select(cell => cell.Value).ToList());
        foreach (var row in rows)
        {
            var person = ExampleYear.People.Values.Single(p =>
                string.Equals(p.DisplayName, row[0], StringComparison.Ordinal)
            );
            row[6].Should().Be(ExampleYear.Calendar.Of(person.Id).Count.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void ThePageNeedsNoNetworkAndNoScript()
    {
        foreach (
            var forbidden in (string[])
                ["http:", "https:", "//", "src=", "url(", "@import", "<script", "onload", "javascript"]
        )
            Page.Should().NotContain(forbidden);
        Page.Should().Contain("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:");
    }

    [Fact]
    public void NamesCannotBecomeMarkup()
    {
        const string evil = "<script>alert(\"1\")</script>' & </style><b>";
        var page = Render(evil, evil + " lead", evil, evil);
        page.Should().NotContain("<script").And.NotContain("</style><b>").And.NotContain("alert(\"");
        var xml = Parse(page);
        xml.Element("head")!.Element("title")!.Value.Should().Be(evil);
        WithClass(xml, "who").First().Value.Should().Be($"{evil} with {evil} lead");
        xml.Descendants("style").Should().ContainSingle();
    }

    [Fact]
    public void NamesOfAnyTextStayWellFormed()
    {
        var xml = Parse(Render("Tab\tand \u0001 and \ud800 half", "مريم 👩‍🏫", "Ĉapelo\nSchool"));
        WithClass(xml, "who").First().Value.Should().Be("Tab and \uFFFD and \uFFFD half with مريم 👩‍🏫");
        xml.Value.Should().Contain("Ĉapelo School");
    }

    [Fact]
    public void IdsAndClassesHoldNoNamesAndNoIdsOfPeople() =>
        Xml.Descendants()
            .SelectMany(e => e.Attributes().Where(a => a.Name.LocalName is "id" or "class"))
            .Select(attribute => attribute.Value)
            .Should()
            .NotContain(value => value.Contains("t-", StringComparison.Ordinal))
            .And.NotContain(value => value.Contains("lead-", StringComparison.Ordinal));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    public void TheBytesAreTheSameInEveryCulture(string culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new(culture);
            CalendarPage.Render(ExampleYear.Calendar, ExampleYear.People, Title, Stamp).Should().Be(Page);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void ThePageIsSmallAndEndsItsLinesAlike()
    {
        Encoding.UTF8.GetByteCount(Page).Should().BeLessThan(700_000);
        Page.Should().NotContain("\r").And.EndWith("</html>\n");
    }

    [Fact]
    public void AYearWithoutSessionsIsAPageToo()
    {
        var year = SchoolCalendar.Create("Empty", DateTimeZone.Utc, new(2026, 9, 7), new(2026, 9, 18));
        var calendar = CadenceGenerator.Generate(new(new("p"), year, []));
        var xml = Parse(CalendarPage.Render(calendar, ExampleYear.People, Title, Stamp));
        xml.Value.Should().Contain("Every session that was wished for has its time.");
    }
}
