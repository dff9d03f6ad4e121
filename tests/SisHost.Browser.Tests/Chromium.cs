using LearningCycles.Calendar.Tests.Interop;
using LearningCycles.Samples.SisHost.Tests.Databases;
using Microsoft.Playwright;

namespace LearningCycles.Samples.SisHost.BrowserTests;

/// <summary>Debian's chromium, steered by Playwright. Nothing is downloaded: the driver is in the package, the browser is the machine's.</summary>
internal static class Chromium
{
    private const string Program = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--force-color-profile=srgb",
    ];

    /// <summary>What this machine lacks, and how to install it; null if it is there.</summary>
    internal static string? WhyMissing { get; } =
        File.Exists(Program) ? null : ForeignProgram.Without("chromium", "apt-get install chromium").Missing;

    /// <summary>Starts it.</summary>
    /// <exception cref="InvalidOperationException">It is missing.</exception>
    internal static Task<IBrowser> Start(IPlaywright playwright) =>
        WhyMissing is { } why
            ? throw new InvalidOperationException(why)
            : playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Arguments });
}

/// <summary>A test in a browser. Where it is missing the test is skipped and says how to install it; where nothing may be missing it runs and fails instead.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Needs a browser.</summary>
    public BrowserFactAttribute() => Skip = Requirements.AreRequired ? null : Chromium.WhyMissing;
}

/// <summary>A theory in a browser, as <see cref="BrowserFactAttribute" />.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Needs a browser.</summary>
    public BrowserTheoryAttribute() => Skip = Requirements.AreRequired ? null : Chromium.WhyMissing;
}
