using LearningCycles.Testing;
using Microsoft.Playwright;

namespace LearningCycles.Samples.SisHost.BrowserTests.Looks;

/// <summary>The pictures of docs/sishost.md. They are taken anew with LEARNINGCYCLES_PICTURES=1 and not compared: letters differ from machine to machine.</summary>
[Collection(nameof(LookingOnly))]
public class PicturesTests(BrowserOfDistrict browser)
{
    private const string Variable = "LEARNINGCYCLES_PICTURES";
    private const int MostOctets = 150_000;

    private static readonly Look Desk = new(1120, 720);

    private static readonly Picture[] All =
    [
        new("week", Person.Lead, "/week?on=2026-10-05", Desk),
        new("year", Person.Lead, "/year", new(1280, 560) { IsDark = true }),
        new("board", Person.Lead, "/cycles", new(1280, 620)),
        new("snow-day", Person.Leader, "/snow-day", new(1120, 900), SeeASnowDay),
        new("load", Person.Leader, "/load", new(1280, 640)),
        new(
            "unplaced",
            Person.Lead,
            "/unplaced",
            new(1120, 900),
            session => session.Page.Locator("summary").First.ClickAsync()
        ),
        new("me", new("u-3005", "Hannah Lindqvist"), "/me", new(1120, 860) { IsDark = true }),
        new("pair", Person.Lead, "/pair?with=u-3005", new(1120, 800)),
        new("phone", Person.Lead, "/cycles", new(360, 780)),
        new("sign-in", null, "/sign-in", new(1120, 640)),
    ];

    private static string Folder => Path.Combine(ApprovedText.SolutionFolder(), "docs", "images", "sishost");

    public static TheoryData<string> Names() => new(All.Select(one => one.Name));

    [BrowserTheory]
    [MemberData(nameof(Names))]
    public async Task APictureShowsItsPage(string name)
    {
        var picture = All.Single(one => one.Name == name);
        await using var session = await browser.Open(picture.Person, picture.Look);
        (await session.Go(picture.Address)).Should().Be(200);
        if (picture.Then is { } then)
            await then(session);

        var octets = await session.Page.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled });

        session.Troubles.Should().BeEmpty();
        octets.Length.Should().BeLessThan(MostOctets, "{0} is small", name);
        if (Environment.GetEnvironmentVariable(Variable) is "1")
        {
            Directory.CreateDirectory(Folder);
            await File.WriteAllBytesAsync(Path.Combine(Folder, name + ".png"), octets);
        }
    }

    [Fact]
    public void ThePageShowsEachPictureThatThereIs()
    {
        var page = File.ReadAllText(Path.Combine(Folder, "..", "..", "sishost.md"));
        var files = Directory.GetFiles(Folder).Select(file => Path.GetFileName(file));

        files.Should().BeEquivalentTo(All.Select(one => one.Name + ".png"));
        All.Should().OnlyContain(one => page.Contains($"(images/sishost/{one.Name}.png)", StringComparison.Ordinal));
        Directory.GetFiles(Folder).Should().OnlyContain(file => new FileInfo(file).Length < MostOctets);
    }

    private static async Task SeeASnowDay(Session session)
    {
        await session.Page.GetByLabel("The day").FillAsync("2026-11-10");
        await session.Page.GetByLabel("Why").FillAsync("Snow");
        await session.Press("See what changes");
        await session.Main.Locator("summary").First.ClickAsync();
    }

    private sealed record Picture(
        string Name,
        Person? Person,
        string Address,
        Look Look,
        Func<Session, Task>? Then = null
    );
}
