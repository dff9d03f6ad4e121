using System.Runtime.CompilerServices;

namespace LearningCycles.Samples.SisHost.BrowserTests;

/// <summary>What holds for every host and driver that tests start.</summary>
internal static class TestHosts
{
    // A system gives only so many file watchers: nothing is watched, or by looking now and then. And no browser is fetched.
    [ModuleInitializer]
    internal static void Prepare()
    {
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "true");
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    }
}
