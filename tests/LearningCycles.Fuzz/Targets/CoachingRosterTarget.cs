using LearningCycles.Fuzz.Engine;
using LearningCycles.Fuzz.Making;
using LearningCycles.Samples.CoachingYear.Problems;
using LearningCycles.Samples.CoachingYear.Rosters;

namespace LearningCycles.Fuzz.Targets;

/// <summary>Reads the sample's roster from its folder of CSV files.</summary>
internal static class CoachingRosterTarget
{
    internal static byte[] Make(Dice dice) => Tables.Damaged(Corpus.Of("roster"), dice);

    internal static FuzzOutcome Try(byte[] bundle)
    {
        var log = new ProblemLog();
        var files = Bundle.Files(bundle).Where(file => Corpus.Of("roster").Any(known => known.Name == file.Key));
        var folder = TemporaryFolder.With("roster", files.Select(file => new CorpusFile(file.Key, file.Value)));
        var roster = RosterReader.Read(folder, log);
        foreach (var problem in log.InOrder())
            BrokenPromiseException.Unless(problem.ToString().Length > 20, "a problem has a sentence", problem.ToString);
        if (roster is null)
            return FuzzOutcome.Refused;
        return log.Count > 0 ? FuzzOutcome.WithProblems : FuzzOutcome.Clean;
    }
}
