namespace LearningCycles.Mutation;

/// <summary>Where the repository is.</summary>
internal static class Solution
{
    /// <summary>The folder of the solution, above the program or the current folder.</summary>
    internal static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LearningCycles.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException(
            $"No LearningCycles.sln above {AppContext.BaseDirectory}.\nMaybe the program runs outside of the repository?"
        );
    }
}
