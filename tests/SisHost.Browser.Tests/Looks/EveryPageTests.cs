namespace LearningCycles.Samples.SisHost.BrowserTests.Looks;

/// <summary>Every page, as each role sees it.</summary>
[Collection(nameof(LookingOnly))]
public class EveryPageTests(BrowserOfDistrict browser)
{
    private const string Mentored = "/support/one?id=3f1c8a5be2d94c07";

    private static readonly (Person? Person, string[] Addresses)[] Pages =
    [
        (null, ["/sign-in", "/error/404"]),
        (
            Person.Teacher,
            [
                "/me",
                "/week",
                "/year",
                "/cycles",
                "/pair?with=u-2001",
                "/support",
                "/support/raise",
                "/subscriptions",
                "/not-allowed",
            ]
        ),
        (
            Person.Lead,
            [
                "/me",
                "/week?on=2026-10-05",
                "/week?on=2026-07-06",
                "/year",
                "/cycles",
                "/pair?with=u-3005",
                "/load",
                "/unplaced",
                "/ilt",
                "/support",
                Mentored,
                "/support/raise?with=u-3001",
                "/subscriptions",
            ]
        ),
        (
            Person.Leader,
            [
                "/load",
                "/unplaced",
                "/ilt?on=2026-10-05",
                "/plan",
                "/snow-day",
                "/import/closures",
                "/import/calendar",
                "/support",
                Mentored,
                "/subscriptions",
            ]
        ),
        (Person.Administrator, ["/import", "/import/closures", "/import/calendar", "/subscriptions"]),
    ];

    public static TheoryData<string, string> Addresses()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (person, addresses) in Pages)
        {
            foreach (var address in addresses)
                rows.Add(person?.Name ?? "nobody", address);
        }
        return rows;
    }

    [BrowserTheory]
    [MemberData(nameof(Addresses))]
    public async Task NobodyIsKeptOut(string person, string address)
    {
        var who = Pages.Select(row => row.Person).SingleOrDefault(one => one?.Name == person);
        await using var session = await browser.Open(who);

        (await session.Go(address)).Should().BeOneOf(200, 403);

        new Uri(session.Page.Url).PathAndQuery.Should().Be(address);
        await session.ShouldKeepNobodyOut();
    }

    [BrowserFact]
    public void EveryPageIsLookedAt()
    {
        // The first page leads on, signing out is no page, and the others answer programs.
        string[] none = ["/", "/sign-out", "/health", "/feeds/{token}.ics"];

        browser
            .Host.Routes.Except(none)
            .Should()
            .BeEquivalentTo(
                Pages
                    .SelectMany(row => row.Addresses)
                    .Select(address => address.Split('?')[0].Replace("404", "{status:int}", StringComparison.Ordinal))
                    .Distinct()
            );
    }

    [BrowserTheory]
    [InlineData("/cycles")]
    [InlineData("/load")]
    [InlineData("/support/raise")]
    [InlineData("/subscriptions")]
    public async Task WhereTheKeyboardIsCanBeSeen(string address)
    {
        await using var session = await browser.Open(Person.Lead);
        await session.Go(address);

        for (var i = 0; i < 20; i++)
        {
            await session.Page.Keyboard.PressAsync("Tab");
            var focus = await session.Page.EvaluateAsync<string>(
                "() => { if (document.activeElement === document.body) return 'end'; const s = getComputedStyle(document.activeElement); const b = document.activeElement.getBoundingClientRect();"
                    + " return `${s.outlineStyle} ${s.outlineWidth} ${b.left >= 0}`; }"
            );
            // After the last stop the browser itself is reached.
            if (focus is "end" && i > 5)
                break;
            focus.Should().Be("solid 3px true", "stop {0} of {1} is seen", i + 1, address);
        }
    }

    [BrowserFact]
    public async Task ThePageWhereSomebodyIsIsMarkedInTheNavigation()
    {
        await using var session = await browser.Open(Person.Lead);
        foreach (var (link, title) in new[] { ("My week", "My week"), ("Load", "Load"), ("Support", "Support") })
        {
            await session.Follow(link);

            var marked = await session.Page.Locator("header a[aria-current=page]").AllInnerTextsAsync();

            marked.Should().Equal(link);
            (await session.Page.TitleAsync()).Should().Be($"{title} · Coaching");
        }
    }
}

/// <summary>Tests that change nothing share a host.</summary>
[CollectionDefinition(nameof(LookingOnly))]
public sealed class LookingOnly : ICollectionFixture<BrowserOfDistrict>;
