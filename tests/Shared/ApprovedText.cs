using System.Text;

namespace LearningCycles.Testing;

/// <summary>Compares a text with an approved file in the source tree, so that a change of it is seen in review.</summary>
internal static class ApprovedText
{
    private const string ApproveVariable = "LEARNINGCYCLES_APPROVE";

    /// <summary>What differs and how to accept it, or null when the texts are the same.</summary>
    /// <param name="actual">The text as it is now.</param>
    /// <param name="approvedFile">The file, from the folder of the solution.</param>
    public static string? Difference(string actual, string approvedFile)
    {
        var path = Path.Combine(SolutionFolder(), approvedFile);
        if (string.Equals(Environment.GetEnvironmentVariable(ApproveVariable), "1", StringComparison.Ordinal))
            File.WriteAllText(path, actual);
        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (string.Equals(actual, approved, StringComparison.Ordinal))
            return null;
        var text = new StringBuilder($"{approvedFile} differs (- approved, + now):\n");
        foreach (var line in Lines(approved, actual))
            text.Append(line).Append('\n');
        return text.Append(
                $"Maybe this is intended: run the tests once with {ApproveVariable}=1 and review the file's diff."
            )
            .ToString();
    }

    // Lines of one text that the other lacks, in their order; enough to see what changed in a sorted text.
    private static List<string> Lines(string approved, string actual)
    {
        var before = approved.Split('\n');
        var after = actual.Split('\n');
        var gone = before.Except(after, StringComparer.Ordinal).Select(line => "- " + line);
        var come = after.Except(before, StringComparer.Ordinal).Select(line => "+ " + line);
        var all = gone.Concat(come).ToList();
        return all.Count > 0 ? all : ["(the same lines in another order or number)"];
    }

    private static string SolutionFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LearningCycles.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException(
            $"No LearningCycles.sln above {AppContext.BaseDirectory}.\nMaybe the tests run outside of the repository?"
        );
    }
}
