using FluentAssertions.Execution;

namespace LearningCycles.Samples.SisHost.BrowserTests.Looks;

/// <summary>What looks for faults finds them: a page made of faults, each of which is named.</summary>
[Collection(nameof(LookingOnly))]
public class FaultsTests(BrowserOfDistrict browser)
{
    private const string Bad = """
        <title>Hm</title>
        <body style="background: #fff">
        <h1>One</h1><h3 id="a">Three</h3><h1 id="a">Another</h1>
        <p style="color: #8a8a8a">pale</p>
        <p style="background: #333; color: #555">dark</p>
        <svg><rect width="300" height="40" fill="rgb(0,0,0)"/><text x="5" y="20" fill="rgb(60,60,60)">drawn</text></svg>
        <input placeholder="no label"><button></button><a href="#nowhere">to</a>
        <table><tr><th>x</th></tr></table>
        <main><div style="width: 3000px">wide</div><div style="overflow-x: auto; width: 50px"><p style="width: 100px">far</p></div></main>
        """;

    private static readonly string[] Expected =
    [
        "no language",
        "a title that says little: Hm",
        "2 h1",
        "0 header",
        "h3 after h1",
        "a is an id twice",
        "a link to nothing in the page",
        "a script or a style of its own",
        "a field without a label",
        "without a name: <button>",
        "a picture without words",
        "a table without a caption",
        "a header of nothing",
        "3008 wide in 1280",
        "scrolls out of reach",
        "contrast 3.45: <p",
        "contrast 1.69: <p",
        "contrast 1.90: <text",
    ];

    [BrowserFact]
    public async Task EachFaultIsNamed()
    {
        await using var session = await browser.Open();
        await session.Page.SetContentAsync(Bad);

        using var scope = new AssertionScope();
        await session.ShouldKeepNobodyOut();

        string.Join('\n', scope.Discard()).Should().ContainAll(Expected);
    }
}
