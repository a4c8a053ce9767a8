import { Trouble } from '@/components/home/trouble'

export default function NotFound() {
  return (
    <Trouble
      title="There is nothing here"
      message="The design or page does not exist. It may have been deleted, or the address is not complete."
    />
  )
}
