using System.Runtime.CompilerServices;

namespace LearningCycles.Samples.SisHost.Tests.Access;

/// <summary>What holds for every host that tests start.</summary>
internal static class TestHosts
{
    // A system gives only so many file watchers, and every host takes some: nothing is watched, or by looking now and then.
    [ModuleInitializer]
    internal static void SpareFileWatchers()
    {
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "true");
    }
}
