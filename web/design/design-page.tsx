export default function DesignPage() {
  return <main />;
}
