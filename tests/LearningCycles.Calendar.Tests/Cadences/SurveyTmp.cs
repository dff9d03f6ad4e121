using FsCheck; using FsCheck.Fluent; using LearningCycles.Calendar.Cadences;
namespace LearningCycles.Calendar.Tests.Cadences;
public class SurveyTmp {
  [Fact] public void Survey() {
    var n=0; var w=new StringWriter(); var counts=0;
    Prop.ForAll(GeneratedPlans.Arbitrary, plan => { n++;
      try { var y=CadenceGenerator.Generate(plan); counts+=y.Sessions.Count; foreach (var f in PlanChecker.Faults(y).Take(6)) w.WriteLine($"#{n} {f}"); }
      catch (Exception e) { w.WriteLine($"#{n} EXC {e.GetType().Name} {e.Message} {e.StackTrace!.Split('\n')[0]} {e.StackTrace!.Split('\n')[1]}"); }
      return true; }).Check(GeneratedPlans.Config(int.Parse(Environment.GetEnvironmentVariable("SURVEY")??"300")));
    w.WriteLine($"{n} plans {counts} sessions");
    File.WriteAllText("/tmp/proofs-survey.txt", w.ToString()); } }
