using System.Text.RegularExpressions;
using System.Xml.Linq;
using LearningCycles.Samples.SisHost.Tests.Access;

namespace LearningCycles.Samples.SisHost.Tests.Pages.Overviews;

/// <summary>What holds for each page that shows the calendar, with the bundled district in it.</summary>
[Collection(nameof(SeededHost))]
public partial class CalendarPagesTests(SeededHost host)
{
    public static TheoryData<string, string> Pages =>
        new()
        {
            { "u-2001", "/year" },
            { "u-3001", "/year" },
            { "u-1001", "/load" },
            { "u-2001", "/unplaced" },
            { "u-1001", "/ilt" },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task ThereIsOneHeadingAndNeitherScriptNorStyle(string person, string address)
    {
        var page = await host.Page(person, address);

        page.Split("<h1").Should().HaveCount(2);
        page.Should().NotContain("<script").And.NotContain(" style=").And.NotContain("<style");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task EveryPlaceIsNamedOnce(string person, string address)
    {
        var page = await host.Page(person, address);

        Id().Matches(page).Select(match => match.Value).Should().OnlyHaveUniqueItems();
        LabelledBy()
            .Matches(page)
            .Should()
            .OnlyContain(match => page.Contains($" id=\"{match.Groups[1].Value}\"", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task EveryPictureHasATitleOrIsBesideItsWords(string person, string address)
    {
        using var browser = await host.BrowserOf(person);
        var page = await browser.GetStringAsync(address);

        foreach (Match picture in Picture().Matches(page))
        {
            var drawn = XElement.Parse(picture.Value);
            (drawn.Element("title") is not null || drawn.Attribute("aria-hidden") is not null).Should().BeTrue();
        }
        Picture().IsMatch(page).Should().Be(!string.Equals(address, "/unplaced", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task EveryTableHasACaptionAndWhatIsWideIsScrolledByItself(string person, string address)
    {
        var page = await host.Page(person, address);

        page.Split("<table").Length.Should().Be(page.Split("<caption>").Length);
        foreach (Match wide in Wide().Matches(page))
            wide.Value.Should().Contain("tabindex=\"0\"").And.Contain("role=\"region\" aria-label=\"");
    }

    [GeneratedRegex(" id=\"[^\"]+\"")]
    private static partial Regex Id();

    [GeneratedRegex("aria-labelledby=\"([^\"]+)\"")]
    private static partial Regex LabelledBy();

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Picture();

    [GeneratedRegex("<div class=\"wide\"[^>]*>")]
    private static partial Regex Wide();
}
