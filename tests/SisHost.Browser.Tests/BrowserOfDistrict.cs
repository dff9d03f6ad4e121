using LearningCycles.Samples.SisHost.Tests.Databases;
using Microsoft.Playwright;

namespace LearningCycles.Samples.SisHost.BrowserTests;

/// <summary>A browser and a host with the bundled district.</summary>
public sealed class BrowserOfDistrict : IAsyncLifetime, IDisposable
{
    private IPlaywright? playwright;
    private IBrowser? browser;
    private DistrictHost? host;

    internal DistrictHost Host => host!;

    public async Task InitializeAsync()
    {
        if (Chromium.WhyMissing is not null && !Requirements.AreRequired)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.Start(playwright);
        host = new();
    }

    public async Task DisposeAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    public void Dispose() => host?.Dispose();

    /// <summary>A window in which somebody is signed in; nobody for null.</summary>
    internal async Task<Session> Open(Person? person = null, Look? look = null)
    {
        var session = await Session.Open(browser!, Host.Address, look ?? Look.Desk);
        if (person is not null)
            await session.SignIn(person);
        return session;
    }
}
