using FluentAssertions.Execution;
using Microsoft.Playwright;

namespace LearningCycles.Samples.SisHost.BrowserTests.Looks;

/// <summary>What in a page keeps somebody out, asked of the browser itself: names, headings, landmarks, tables, contrast, what does not fit.</summary>
internal static class Faults
{
    private static readonly Lazy<string> Question = new(() =>
    {
        using var text = new StreamReader(typeof(Faults).Assembly.GetManifestResourceStream("faults.js")!);
        return text.ReadToEnd();
    });

    private static readonly Look[] Looks =
    [
        Look.Desk with
        {
            IsDark = true,
        },
        Look.Phone with
        {
            IsDark = true,
        },
        Look.Phone,
        Look.Desk,
    ];

    /// <summary>Fails with every fault of the page as it is now, light and dark, at a desk and on a phone, and with what went wrong so far.</summary>
    internal static async Task ShouldKeepNobodyOut(this Session session)
    {
        using var scope = new AssertionScope();
        foreach (var look in Looks)
        {
            await session.Page.SetViewportSizeAsync(look.Width, look.Height);
            await session.Page.EmulateMediaAsync(
                new() { ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light }
            );
            var faults = await session.Page.EvaluateAsync<string[]>(Question.Value);
            faults[0].Should().EndWith(" texts", "{0}, {1}, is read as a whole", session.Page.Url, look);
            faults.Skip(1).Should().BeEmpty("{0}, {1}, keeps nobody out", session.Page.Url, look);
        }
        session.Troubles.Should().BeEmpty();
    }
}
