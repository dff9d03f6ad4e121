using LearningCycles.Cycles;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Pages.Cycles;

/// <summary>Stages and moves in the words that people use.</summary>
internal static class CycleWords
{
    internal static string Of(CycleStage stage) =>
        stage switch
        {
            CycleStage.Draft => "Draft",
            CycleStage.SettingIntention => "Setting the intention",
            CycleStage.Learning => "Learning",
            CycleStage.Reflecting => "Reflecting",
            CycleStage.Closed => "Closed",
            CycleStage.Paused => "Paused",
            CycleStage.Abandoned => "Abandoned",
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No word for this stage."),
        };

    internal static string Of(CycleMove move) =>
        move switch
        {
            CycleMove.Begin => "Begin the cycle",
            CycleMove.BeginLearning => "Begin learning",
            CycleMove.BeginReflection => "Begin to reflect",
            CycleMove.Close => "Close the cycle",
            _ => move.ToString(),
        };

    internal static string Of(LocalDate from, LocalDate to) => $"{DayWords.Of(from)} to {DayWords.Of(to)}";
}
