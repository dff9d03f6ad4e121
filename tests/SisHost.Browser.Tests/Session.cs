using Microsoft.Playwright;

namespace LearningCycles.Samples.SisHost.BrowserTests;

/// <summary>One person in front of a browser. What goes wrong beside the page's answer is written down: errors of the console, and what is asked of any other place.</summary>
internal sealed class Session : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly string address;
    private readonly List<string> troubles = [];

    private Session(IBrowserContext context, IPage page, string address) =>
        (this.context, Page, this.address) = (context, page, address);

    /// <summary>What is on the screen.</summary>
    internal IPage Page { get; }

    /// <summary>The page's own part, without the header.</summary>
    internal ILocator Main => Page.Locator("main");

    /// <summary>What went wrong. A refusal is none: a browser writes each answer from 400 on into its console.</summary>
    internal IReadOnlyList<string> Troubles => troubles;

    /// <summary>A browser window at the host. No page needs script, so that there is none.</summary>
    internal static async Task<Session> Open(IBrowser browser, string address, Look look)
    {
        var window = await browser.NewContextAsync(
            new()
            {
                BaseURL = address,
                JavaScriptEnabled = false,
                ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
                ViewportSize = new() { Width = look.Width, Height = look.Height },
                Locale = "en-US",
                TimezoneId = "America/Denver",
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        window.SetDefaultTimeout(30_000);
        var session = new Session(window, await window.NewPageAsync(), address);
        session.Watch();
        return session;
    }

    /// <summary>Goes to an address of the host.</summary>
    /// <returns>The answer's status.</returns>
    internal async Task<int> Go(string path) => (await Page.GotoAsync(path))!.Status;

    /// <summary>Signs somebody in by choosing the name on the development sign-in; not at the bundled high school, which has no coaching.</summary>
    internal async Task SignIn(Person person)
    {
        await Go("/sign-in");
        await Page.Locator("section")
            .Filter(new() { HasNotText = "Cottonwood Bend" })
            .GetByRole(AriaRole.Button, new() { Name = person.Name })
            .First.ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).WaitForAsync();
    }

    /// <summary>Presses a button of the page's own part.</summary>
    internal Task Press(string name) =>
        Arrive(Main.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First);

    /// <summary>Follows a link of the header.</summary>
    internal Task Follow(string link) =>
        Arrive(
            Page.GetByRole(AriaRole.Navigation, new() { Name = "Pages" })
                .GetByRole(AriaRole.Link, new() { Name = link, Exact = true })
        );

    /// <summary>Clicks on what leads to another page, and waits until that page is there.</summary>
    internal Task Arrive(ILocator way) => ArriveBy(() => way.ClickAsync());

    /// <summary>Presses Enter on what the keyboard has reached, and waits until the page to which that leads is there.</summary>
    internal Task Enter() => ArriveBy(() => Page.Keyboard.PressAsync("Enter"));

    /// <summary>The words of the page's own part, as they are seen.</summary>
    internal Task<string> Words() => Main.InnerTextAsync();

    /// <summary>Goes on with the keyboard until something of a name is reached.</summary>
    /// <exception cref="InvalidOperationException">The keyboard does not reach it.</exception>
    internal async Task TabTo(string name)
    {
        for (var i = 0; i < 200; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            var reached = await Page.EvaluateAsync<string>("() => document.activeElement.innerText.trim()");
            if (reached.StartsWith(name, StringComparison.Ordinal))
                return;
        }
        throw new InvalidOperationException($"The keyboard does not reach {name}.");
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    // Listens before it does anything: the page may be there before who waits for it begins to.
    private async Task ArriveBy(Func<Task> step)
    {
        var arrived = new TaskCompletionSource();
        void There(object? sender, IPage page) => arrived.TrySetResult();
        Page.DOMContentLoaded += There;
        await step();
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(60));
        Page.DOMContentLoaded -= There;
    }

    private void Watch()
    {
        Page.Console += (_, line) =>
        {
            if (line.Type == "error" && !line.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                troubles.Add($"console: {line.Text}");
        };
        Page.PageError += (_, error) => troubles.Add($"page: {error}");
        Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address + "/", StringComparison.Ordinal) && request.Url != "data:,")
                troubles.Add($"asked elsewhere: {request.Url}");
        };
        Page.Response += (_, answer) =>
        {
            if (answer.Status >= 400 && answer.Request.ResourceType != "document")
                troubles.Add($"{answer.Status}: {answer.Url}");
        };
    }
}

/// <summary>How a window is: its size in CSS pixels, and whether the person likes it dark.</summary>
internal sealed record Look(int Width, int Height, bool IsDark = false)
{
    internal static Look Desk { get; } = new(1280, 800);

    internal static Look Phone { get; } = new(360, 740);

    public override string ToString() => FormattableString.Invariant($"{Width}x{Height} {(IsDark ? "dark" : "light")}");
}
