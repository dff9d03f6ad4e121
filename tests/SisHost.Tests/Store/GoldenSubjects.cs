using System.Runtime.CompilerServices;
using LearningCycles.Json;
using LearningCycles.Samples.SisHost.Store;

namespace LearningCycles.Samples.SisHost.Tests.Store;

/// <summary>One subject of each kind with everything in it that can be stored: the texts that the core package's own tests hold.</summary>
internal static class GoldenSubjects
{
    internal static T Of<T>(KeptKind<T> kind)
        where T : class =>
        kind
            .Form.Read(
                File.ReadAllBytes(
                    Path.Combine(Here(), "..", "..", PackageOf(kind), "Json", "Golden", $"{FileOf(kind)}.json")
                )
            )
            .Value;

    private static string PackageOf(KeptKind kind) =>
        kind == KeptKinds.Calendars || kind == KeptKinds.Years
            ? "LearningCycles.Calendar.Tests"
            : "LearningCycles.Tests";

    private static string FileOf(KeptKind kind) =>
        kind.Table switch
        {
            "cycles" => "cycle",
            "next_steps" => "next-step",
            "goals" => "goal",
            "goal_discussions" => "discussion",
            "attainment_scales" => "scale",
            "meetings" => "one-on-one",
            "meeting_series" => "series",
            "observations" => "observation",
            "observation_preferences" => "preferences",
            "agreements" => "agreement",
            "relationships" => "relationship",
            "student_learning_objectives" => "slo",
            "support_requests" => "support",
            "frameworks" => "framework",
            "goal_templates" => "template",
            "feedback_protocols" => "protocol",
            "data_readiness" => "readiness",
            "coaching_calendars" => "calendar",
            "school_years" => "school",
            _ => throw new InvalidOperationException($"No text is known of the kind {kind.Table}. Add its file here."),
        };

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
